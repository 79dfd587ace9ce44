import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const built = join(import.meta.dirname, '..', '..', 'dist', 'app');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

type Release = 'first' | 'second';

/** Serves the built app, and a second release of it that differs in a mark on its page, once that is out. */
export class Releases {
  private readonly server: Server;
  release: Release = 'first';

  constructor() {
    this.server = createServer(({ url = '/' }, response) => {
      const { pathname } = new URL(url, 'http://localhost');
      const file = extname(pathname) === '' ? '/index.html' : pathname;
      response.setHeader('Content-Type', types[extname(file)] ?? 'text/plain');
      response.setHeader('Cache-Control', 'no-cache');
      response.end(this.content(file));
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private content(file: string): Buffer | string {
    const content = readFileSync(join(built, file));
    if (file === '/index.html') return String(content).replace('<html', `<html data-release="${this.release}"`);
    if (file === '/sw.js') return String(content).replace(/(url:"index\.html",revision:")/, `$1${this.release}`);
    return content;
  }
}
