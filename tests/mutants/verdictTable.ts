import { type Judge, judges, type Verdict } from './judges.ts';
import { type MutantKind, mutantKinds } from './workupMutants.ts';

export type Judged = { readonly kind: MutantKind; readonly name: string; readonly verdict: Verdict };

const columns = 'kind\tmutant\tverdict';

export const verdictsText = (all: readonly Judged[]): string =>
  [columns, ...all.map(({ kind, name, verdict }) => `${kind}\t${name}\t${verdict}`), ''].join('\n');

export const readVerdicts = (text: string): readonly Judged[] =>
  text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [kind, name, verdict] = line.split('\t');
      return { kind: kind as MutantKind, name: name ?? '', verdict: verdict as Verdict };
    });

const judgeIds = Object.keys(judges) as Judge[];

function line(words: string, all: readonly Judged[]): string {
  const count = (verdict: Verdict): number => all.filter((one) => one.verdict === verdict).length;
  const noticed = judgeIds.map(count);
  const same = count('sameOnEveryPanel');
  const sum = noticed.reduce((left, right) => left + right, 0);
  const share = all.length === same ? '' : `${((100 * sum) / (all.length - same)).toFixed(1)}%`;
  return `| ${[words, all.length, ...noticed, same, count('survived'), share].join(' | ')} |`;
}

/** Gives the document of the verdicts: what was changed, who noticed, and who did not. */
export function verdictDocument(all: readonly Judged[], survivors: Readonly<Record<string, string>>): string {
  const kinds = Object.entries(mutantKinds) as [MutantKind, string][];
  const heads = ['one mistake', 'mutants', ...Object.values(judges), 'no mistake', 'survived', 'noticed'];
  const survived = all.filter(({ verdict }) => verdict === 'survived');
  return [
    '# Mutants of the workup',
    '',
    'Made by `npm run mutants`, never by hand. Each mutant is the workup with one mistake in it. The judges are asked from',
    'left to right, and a mutant counts for the first that notices it. "No mistake" is a change after which every panel',
    'has the same conclusion, and every diagnosis is established on the same panels, as before: that is decided exactly,',
    'with the diagrams of `arrector verify`. The last column is the share of the others that was noticed.',
    'Each verdict by name: `verdicts.tsv`. The tests decide a part of them anew in each run.',
    '',
    `| ${heads.join(' | ')} |`,
    `| ${heads.map(() => '---').join(' | ')} |`,
    ...kinds.map(([kind, words]) =>
      line(
        words,
        all.filter((one) => one.kind === kind),
      ),
    ),
    line('**all**', all),
    '',
    '## Survivors',
    '',
    ...(survived.length === 0
      ? ['None.']
      : survived.map(({ kind, name }) => `- \`${kind}\` ${name}: ${survivors[name] ?? 'not explained'}`)),
    '',
  ].join('\n');
}
