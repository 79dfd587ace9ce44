import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { maxCaseBytes } from '../../../machines/case/caseLimits.ts';
import { caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import { carriesCase, caseOfLink, linkOfCase, longestFragment } from '../../../src/app/cases/caseLink.ts';
import { anyCase, seed } from '../../machines/case/anyCase.ts';
import { contractExample } from '../../machines/case/contractExample.ts';
import { linkFixtures } from './linkFixtures.ts';

const linkTo = (json: string, form = '1'): string => `#case=${form}.${deflateRawSync(json).toString('base64url')}`;

async function faultOf(fragment: string): Promise<string> {
  const opened = await caseOfLink(fragment);
  return opened.ok ? 'opened' : opened.fault.name;
}

describe('a link that carries a case', () => {
  test.each(linkFixtures)('of the first form opens: $name', async ({ fragment, caseFile }) => {
    expect(await caseOfLink(fragment)).toEqual({ ok: true, case: caseFile, migratedFrom: null });
  });

  it('holds the case of the contract among its fixtures', () => {
    expect(linkFixtures.map(({ caseFile }) => caseFile)).toContainEqual(JSON.parse(contractExample));
  });

  it(`opens as the same case, whatever the case, seed ${seed}`, async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async (caseFile) => {
        const made = await linkOfCase(caseFile);
        if (!made.ok) throw new Error(made.fault.problem);
        expect(/^#case=1\.[A-Za-z0-9_-]+$/.test(made.fragment)).toBe(true);
        const same = JSON.parse(JSON.stringify(caseFile));
        expect(await caseOfLink(made.fragment)).toEqual({ ok: true, case: same, migratedFrom: null });
      }),
      { numRuns: 300, seed },
    );
  });

  it('is refused without throwing where it is cut, changed or made up', { timeout: 60_000 }, async () => {
    const [{ fragment: empty }, , { fragment }] = linkFixtures;
    const cut = fc.integer({ min: 1, max: fragment.length - 1 }).map((at) => fragment.slice(0, at));
    const changed = fc
      .tuple(fc.integer({ min: 0, max: fragment.length - 1 }), fc.string({ minLength: 1, maxLength: 3 }))
      .map(([at, text]) => fragment.slice(0, at) + text + fragment.slice(at + text.length));
    const madeUp = fc.string({ maxLength: 60 }).map((text) => `#case=1.${text}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, changed, madeUp, fc.string({ unit: 'binary' })), async (text) => {
        const opened = await caseOfLink(text);
        const isCase = opened.ok && opened.case.schema === caseSchema;
        expect(isCase || (!opened.ok && opened.fault.remedy !== '')).toBe(true);
      }),
      { numRuns: 2_000, seed },
    );
    expect(await faultOf(empty)).toBe('opened');
  });

  test.each([
    ['', 'noCase'],
    ['#', 'noCase'],
    ['#other=1.abc', 'noCase'],
    ['#case=', 'damaged'],
    ['#case=1', 'damaged'],
    ['#case=1.', 'damaged'],
    ['#case=1.%20', 'damaged'],
    ['#case=0.q1YqTs5I', 'damaged'],
    ['#case=x.q1YqTs5I', 'damaged'],
    ['#case=2.q1YqTs5I', 'newer'],
    ['#case=999.x', 'newer'],
    [linkTo('not JSON'), 'badCase'],
    [linkTo('{"schema":"arrector.case/1","stains":{"p53":"positive"}}'), 'badCase'],
    [linkTo('{"schema":"arrector.case/2"}'), 'badCase'],
    [linkTo('{"schema":"arrector.case/1","__proto__":{"x":1}}'), 'badCase'],
    [`#case=1.${deflateRawSync(Buffer.from([0xff, 0xfe])).toString('base64url')}`, 'damaged'],
    [`#case=1.${'A'.repeat(longestFragment)}`, 'tooLarge'],
  ])('%j is refused as %s', async (fragment, name) => {
    expect(await faultOf(fragment)).toBe(name);
  });

  it('names the faults of the case that it carries', async () => {
    const opened = await caseOfLink(linkTo('{"schema":"arrector.case/1","stains":{"desmni":"positive"}}'));
    expect(opened.ok ? [] : opened.fault.faults.map(({ path, suggestion }) => [path, suggestion])).toEqual([
      ['stains.desmni', 'desmin'],
    ]);
  });

  it('that unpacks to more than a case file may hold is given up on the way', async () => {
    const bomb = deflateRawSync(Buffer.alloc(20 * maxCaseBytes, ' ')).toString('base64url');
    expect(bomb.length < longestFragment).toBe(true);
    expect(await faultOf(`#case=1.${bomb}`)).toBe('tooLarge');
  });

  it('is not made of a case that is too large for it', async () => {
    const noise = Array.from({ length: 1_000 }, (_, at) => createHash('sha256').update(`${at}`).digest('base64'));
    const made = await linkOfCase({ schema: caseSchema, label: noise.join('') });
    expect(made.ok ? 'made' : made.fault.name).toBe('tooLarge');
    const huge = await linkOfCase({ schema: caseSchema, label: 'a'.repeat(maxCaseBytes) });
    expect(huge.ok ? 'made' : huge.fault.name).toBe('tooLarge');
  });

  test.each([
    ['#case=1.abc', true],
    ['#case=', true],
    ['#', false],
    ['#content', false],
  ])('is told from other addresses: %j %j', (fragment, carries) => {
    expect(carriesCase(fragment)).toBe(carries);
  });
});
