import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import type { Room } from './codeMutants.ts';

const rooms: readonly Room[] = JSON.parse(readFileSync(join(import.meta.dirname, 'rooms.json'), 'utf8'));
const room = rooms.find((each) => each.room === process.env['CODE_MUTANTS_ROOM']);
if (room === undefined) throw new Error('CODE_MUTANTS_ROOM names no room of rooms.json.');

/** A mutant is dead at the first test that fails, so the quick test files are asked first. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const duration = ({ moduleId }: TestSpecification) =>
      this.ctx.cache.getFileTestResults(`:${moduleId.slice(this.ctx.config.root.length + 1)}`)?.duration ?? 0;
    return files.toSorted((one, other) => duration(one) - duration(other));
  }
}

export default defineConfig({
  test: {
    include: room.judges.map((judge) => (judge.endsWith('/') ? `${judge}**/*.test.ts` : judge)),
    exclude: [...room.without],
    testTimeout: 60_000,
    sequence: { sequencer: QuickestFirst },
  },
});
