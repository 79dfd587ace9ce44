import type { CaseFile } from '../../vocabulary/caseFile.ts';
import { type CaseFindingId, type CaseFindingValues, withFinding } from '../../vocabulary/caseFindings.ts';
import { validateCase } from '../readCase.ts';

/** A finding with its value, as a case file holds it. */
export type StatedFinding = {
  readonly [F in CaseFindingId]: { readonly finding: F; readonly value: CaseFindingValues[F] };
}[CaseFindingId];

/** What a phrase about the histology is: a finding that can be taken, or the reason why it is not. */
export type HistologyReading = StatedFinding | { readonly because: string; readonly about: CaseFindingId };

const presence = (finding: 'lymphovascularInvasion' | 'perineuralInvasion' | 'ulceration', names: string) =>
  names
    .split('|')
    .flatMap((name): readonly (readonly [string, StatedFinding])[] => [
      ...[`${name} present`, `${name} identified`, `${name} seen`, `with ${name}`].map(
        (phrase): readonly [string, StatedFinding] => [phrase, { finding, value: true }],
      ),
      ...[`no ${name}`, `${name} absent`, `${name} not identified`, `${name} not seen`, `without ${name}`].map(
        (phrase): readonly [string, StatedFinding] => [phrase, { finding, value: false }],
      ),
    ]);

const necrosisNames = ['necrosis', 'tumour necrosis', 'tumor necrosis'];
const atypiaNames = ['atypia', 'cytological atypia', 'cytologic atypia', 'nuclear atypia'];
const atypias = ['mild', 'moderate', 'severe'] as const;

const phrases: ReadonlyMap<string, StatedFinding> = new Map<string, StatedFinding>([
  ...presence('lymphovascularInvasion', 'lymphovascular invasion|lymphovascular space invasion|lvi'),
  ...presence('perineuralInvasion', 'perineural invasion|perineural infiltration|pni'),
  ...presence('ulceration', 'ulceration'),
  ...necrosisNames.flatMap((name): readonly (readonly [string, StatedFinding])[] => [
    ...[`no ${name}`, `${name} absent`, `${name} not identified`, `${name} not seen`, `without ${name}`].map(
      (phrase): readonly [string, StatedFinding] => [phrase, { finding: 'necrosis', value: 'absent' }],
    ),
    [`${name} present`, { finding: 'necrosis', value: 'present' }],
  ]),
  ...atypiaNames.flatMap((name): readonly (readonly [string, StatedFinding])[] => [
    ...[`no ${name}`, `${name} none`, `${name} absent`, `without ${name}`].map(
      (phrase): readonly [string, StatedFinding] => [phrase, { finding: 'atypia', value: 'none' }],
    ),
    ...atypias.flatMap((value): readonly (readonly [string, StatedFinding])[] => [
      [`${value} ${name}`, { finding: 'atypia', value }],
      [`${name} ${value}`, { finding: 'atypia', value }],
    ]),
  ]),
  ...['confined to the dermis', 'limited to the dermis', 'dermis only', 'depth dermis'].map(
    (phrase): readonly [string, StatedFinding] => [phrase, { finding: 'depth', value: 'dermis' }],
  ),
]);

const mitotic = '(?:mitos[ei]s|mitotic (?:figures?|counts?|rate|activity|index|count of)|mf)';
const power = '(?:hpfs?|high[- ]power(?:ed)? fields?(?: \\(hpfs?\\))?|hpf\\(s\\))';
const numeral = '\\d{1,5}(?:\\.\\d{1,3})?';
const mitosesForm = new RegExp(
  `^(?:there (?:are|is) )?(?:${mitotic} ?)?(?:is |are |of )?[:=(]? ?(<|>|≤|≥|~|ca\\.? |up to |at least |less than |more than )? ?` +
    `(${numeral})(?: ?(?:-|–|to) ?(${numeral}))? ?(?:${mitotic})? ?(?:/|per|in) ?(?:(\\d{1,4}) ?${power}|(?:(\\d{1,3}) ?)?mm(?:2|\\^2))\\)?$`,
  'i',
);
const mitosesNoun = new RegExp(`^(?:no )?(?:${mitotic}|hpfs?)(?![a-z])|(?: |/)(?:${mitotic}|hpfs?)(?![a-z])`, 'i');
const necrosisShare = /^(?:tumou?r )?necrosis:? (?:of )?(?:ca\.? |about |approximately )?(<?) ?(\d{1,3}) ?%$/i;

const emptyCase: CaseFile = { schema: 'arrector.case/1' };

const isAccepted = <F extends CaseFindingId>(finding: F, value: CaseFindingValues[F]): boolean =>
  validateCase(withFinding(emptyCase, finding, value)).ok;

const notTaken = (about: CaseFindingId, because: string): HistologyReading => ({ about, because });

function mitosesIn(text: string): HistologyReading | undefined {
  const found = mitosesForm.exec(text);
  if (found === null) {
    const because = 'Mitoses are read as a count with the fields or the area, such as “6 mitoses per 10 HPF”.';
    return text.length < 80 && mitosesNoun.test(text) ? notTaken('mitoses', because) : undefined;
  }
  const [, bound, low, high, fields, area] = found;
  if (bound !== undefined || high !== undefined) {
    return notTaken(
      'mitoses',
      'A bound or a range is given; the case file holds one count, and none is chosen for you.',
    );
  }
  const count = Number(low);
  const value =
    fields === undefined
      ? { count, areaMm2: area === undefined ? 1 : Number(area) }
      : Number(fields) === 10
        ? count
        : { count, fields: Number(fields) };
  if (!isAccepted('mitoses', value))
    return notTaken(
      'mitoses',
      'The count, the fields or the area is out of range, or the count is not a whole number.',
    );
  return { finding: 'mitoses', value };
}

function necrosisIn(text: string): HistologyReading | undefined {
  const found = necrosisShare.exec(text);
  if (found === null) return undefined;
  const [, below, digits] = found;
  const percent = Number(digits);
  const isClear = percent > 0 && percent <= 100 && (below === '' || percent <= 50);
  if (!isClear) return notTaken('necrosis', 'The share of necrosis is not clear: write less than 50%, or 50% or more.');
  return { finding: 'necrosis', value: percent < 50 || below === '<' ? 'under50' : 'atLeast50' };
}

/**
 * Reads what stands between two commas as one of the few phrases about the histology that can mean one thing only;
 * undefined where it is none of them.
 */
export function histologyIn(text: string): HistologyReading | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/^[([](.*)[)\]]$/, '$1')
    .trim();
  const words = plain
    .toLowerCase()
    .replace(/[:=]/g, ' ')
    .replace(/^(?:there is|there are) /, '')
    .replace(/ (?:is|are|was|were) /g, ' ')
    .replace(/ +/g, ' ');
  return phrases.get(words) ?? necrosisIn(plain) ?? mitosesIn(plain);
}
