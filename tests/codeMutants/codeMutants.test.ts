import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentOf, idleReasons, type Room, type RoomResult, resultOf, scoreOf } from './codeMutants.ts';
import { explained } from './explained.ts';

const here = import.meta.dirname;
const root = join(here, '..', '..');
const command = 'Run: npm run mutants:code';

const rooms: readonly Room[] = JSON.parse(readFileSync(join(here, 'rooms.json'), 'utf8'));
const fileOf = (room: string): string => room.replace('/', '-');
const placeOf = (room: string): string => join(here, 'results', `${fileOf(room)}.json`);

const committed = (): readonly RoomResult[] =>
  rooms
    .map(({ room }) => placeOf(room))
    .filter((place) => existsSync(place))
    .map((place) => JSON.parse(readFileSync(place, 'utf8')));

const writes = import.meta.env.MODE === 'codeMutants';

test.runIf(writes)('writes what the reports of Stryker say', () => {
  for (const { room } of rooms) {
    const report = join(root, 'build', 'codeMutants', fileOf(room), 'report.json');
    if (!existsSync(report)) continue;
    const result = resultOf(room, JSON.parse(readFileSync(report, 'utf8')));
    writeFileSync(placeOf(room), `${JSON.stringify(result, null, 2)}\n`);
  }
  writeFileSync(join(here, 'README.md'), documentOf(rooms, committed(), explained));
  expect(idleReasons(committed(), explained)).toEqual([]);
});

test('each folder of the clinical core is in a room, and each result is of a room', () => {
  const folders = readdirSync(join(root, 'machines'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `machines/${name}/`);
  expect([...folders, 'machines/'].filter((folder) => !rooms.some((room) => room.places.includes(folder)))).toEqual([]);
  expect(readdirSync(join(here, 'results')).sort()).toEqual(
    committed()
      .map(({ room }) => `${fileOf(room)}.json`)
      .sort(),
  );
});

test('the tests that judge a room are there', () => {
  const missing = rooms.flatMap(({ judges, without }) =>
    [...judges, ...without].filter((judge) => !existsSync(join(root, judge))),
  );
  expect(missing).toEqual([]);
});

test.skipIf(writes)('each score is that of its counts, and each survivor is listed', () => {
  const results = committed();
  expect(
    results.map(({ room, counts, survivors }) => ({ room, score: scoreOf(counts), survivors: survivors.length })),
    command,
  ).toEqual(
    results.map(({ room, score, counts }) => ({ room, score, survivors: counts.survived + counts.noCoverage })),
  );
});

test.skipIf(writes)('no reason is without a survivor', () => {
  expect(idleReasons(committed(), explained), command).toEqual([]);
});

test.skipIf(writes)('the document is that of the results', () => {
  expect(readFileSync(join(here, 'README.md'), 'utf8'), command).toEqual(documentOf(rooms, committed(), explained));
});
