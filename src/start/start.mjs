import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const built = join(root, 'dist', 'app', 'index.html');
const sources = ['src', 'machines', 'diagrams', 'index.html', 'vite.config.ts', 'package-lock.json'];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const isFresh = () =>
  existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map((name) => newest(join(root, name))));

if (!isFresh()) await build({ root, logLevel: 'warn' });

const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port: 4173, open: false } });
const [address] = server.resolvedUrls?.local ?? [];
process.stdout.write(`Arrector is at ${address} (Ctrl+C stops it).\n`);
