// @vitest-environment jsdom
import { act, useMemo, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { supportNote } from '../../../machines/panel/secondReader.ts';
import { buildReport } from '../../../machines/report/buildReport.ts';
import { fhirBundle } from '../../../machines/report/fhir/fhirBundle.ts';
import { reportMarkdown } from '../../../machines/report/reportMarkdown.ts';
import { synopticText } from '../../../machines/report/synopticText.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { findingOf, withFinding, withoutFinding } from '../../../machines/vocabulary/caseFindings.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { OutcomeView } from '../../../src/app/outcome/OutcomeView.tsx';
import { caseOfOutcome } from '../../machines/report/caseOfOutcome.ts';

let root: Root;
let page: HTMLElement;
let held: CaseFile;

function Visit({ start }: { readonly start: CaseFile }) {
  const [caseFile, setCaseFile] = useState(start);
  const report = useMemo(() => buildReport(caseFile), [caseFile]);
  const change = (next: CaseFile): void => {
    held = next;
    setCaseFile(next);
  };
  return (
    <OutcomeView
      report={report}
      caseFile={caseFile}
      onReport={(finding, value) => change(withFinding(caseFile, finding, value))}
      onWithdraw={(finding) => change(withoutFinding(caseFile, finding))}
    />
  );
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  page = document.body.appendChild(document.createElement('main'));
  root = createRoot(page);
});

afterEach(() => {
  act(() => root.unmount());
  page.remove();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function show(start: CaseFile): void {
  held = start;
  act(() => root.render(<Visit start={start} />));
}

const headline = (): string | null | undefined => page.querySelector('h2')?.textContent;
const certainty = (): string | null | undefined => page.querySelector('strong')?.textContent;

function named<E extends Element>(selector: string, text: string, inside: ParentNode = page): E {
  const found = [...inside.querySelectorAll<E>(selector)].find((one) => one.textContent?.trim() === text);
  if (found === undefined) throw new Error(`no ${selector} with the text ${text}`);
  return found;
}

function field<E extends HTMLInputElement | HTMLSelectElement>(label: string): E {
  const labels = [...page.querySelectorAll('label')];
  const control = labels.find(({ textContent }) => textContent?.trim() === label)?.control as E | null | undefined;
  if (control === null || control === undefined) throw new Error(`no field ${label}`);
  return control;
}

function enter(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  const prototype = Object.getPrototypeOf(control) as object;
  act(() => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value);
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}

const leave = (control: HTMLElement): void =>
  act(() => void control.dispatchEvent(new Event('focusout', { bubbles: true })));

const press = (button: HTMLElement): void => act(() => button.click());

describe('the conclusion', () => {
  test.each(outcomeIds)('%s is named with its other names and its certainty', (outcome) => {
    show(caseOfOutcome[outcome]);
    const { name, also = [] } = outcomeNames[outcome];
    expect(headline()).toBe([name, ...also.map((other) => `also called ${other}`)].join('; '));
    expect(['Established.', 'Provisional.', 'No diagnosis established.']).toContain(certainty());
  });
});

describe('the second reader', () => {
  const section = (): Element => {
    const found = page.querySelector('#outcome-second-reader')?.parentElement;
    if (!found) throw new Error('no second reader');
    return found;
  };
  const unfold = (fold: HTMLDetailsElement | undefined): void => {
    if (fold === undefined) throw new Error('nothing to unfold');
    act(() => {
      fold.open = true;
      fold.dispatchEvent(new Event('toggle'));
    });
  };

  test.each(outcomeIds)('%s: whether it agrees stands right under the conclusion', (outcome) => {
    show(caseOfOutcome[outcome]);
    const { agreement } = buildReport(caseOfOutcome[outcome]).secondReader;
    expect(page.querySelector('h2 + p')?.textContent).toBe(agreement.because);
  });

  test('shows the best entities with what speaks for and against each, in the order of the ranking', () => {
    const { stains, ...rest } = caseOfOutcome.leiomyoma;
    show({ ...rest, stains: { ...stains, p53: 'overexpressed', fh: 'lost' } });
    const folds = [...section().querySelectorAll<HTMLDetailsElement>('details')];
    expect(folds.map((fold) => fold.querySelector('summary')?.textContent)).toEqual([
      'Leiomyoma support 0.57, 95% interval <0.01 to >0.99',
      'Leiomyosarcoma support 0.43, 95% interval <0.01 to >0.99',
    ]);
    unfold(folds[0]);
    const lists = [...section().querySelectorAll('h5')].map(({ textContent, nextElementSibling }) => [
      textContent,
      [...(nextElementSibling?.children ?? [])].map((item) =>
        item.textContent?.replace(/\s*\d+ published counts?$/, ''),
      ),
    ]);
    expect(lists).toEqual([
      [
        'For',
        [
          'Desmin positive31/34 react',
          'h-caldesmon positive24/24 react',
          'SMA positive31/31 react',
          'Mitoses fewer than 1 per 10 HPF2/53 with 1 or more per 10 HPF[Pilar leiomyoma: 53 lesions in 45 patients]',
          'Atypia noneExpert opinion, no published source',
        ],
      ],
      [
        'Against',
        ['p53 overexpressed0/31, p53 with the cut-off of the source, which may be lower than overexpression'],
      ],
    ]);
    expect([...section().querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      supportNote,
      'Objection to Leiomyoma: p53 overexpressed, not seen in any published tumour (0/31, p53 with the cut-off of the source, which may be lower than overexpression)',
      'Others: 11 entities with <0.01 each',
      'Not read: FH lost. Figures exist for smooth muscle tumours only, so it cannot be said what the reading means against the others.',
    ]);
  });

  test('says so where it reads nothing', () => {
    show(caseOfOutcome.unclassified);
    expect(section().textContent).toBe(
      'Second reader: published counts aloneIt reads no finding of this case; no entity has more support.',
    );
  });

  test('findings that alone could not matter are named', () => {
    show(caseOfOutcome.leiomyoma);
    expect(page.querySelector('#outcome-changes')?.parentElement?.lastElementChild?.textContent).toBe(
      'Alone without effect on the conclusion or its certainty: Desmin, Vimentin.',
    );
  });
});

describe('answers in place', () => {
  test('a refused atypical fibroxanthoma becomes established when SOX10 is answered', () => {
    const { stains, ...rest } = caseOfOutcome.atypicalFibroxanthoma;
    show({ ...rest, stains: { ...stains, sox10: 'notDone' } });
    expect([headline(), certainty()]).toEqual([
      'Atypical fibroxanthoma or pleomorphic dermal sarcoma, exclusion not complete',
      'No diagnosis established.',
    ]);
    const negative = named<HTMLButtonElement>('fieldset button', 'negative');
    negative.focus();
    press(negative);
    expect([headline(), certainty()]).toEqual(['Atypical fibroxanthoma', 'Established.']);
    expect(document.activeElement).toBe(page.querySelector('h2'));
  });

  test('the clone and the percentage that a stain states are kept when it is answered anew', () => {
    show({
      ...caseOfOutcome.leiomyosarcomaDermal,
      stains: {
        ...caseOfOutcome.leiomyosarcomaDermal.stains,
        hCaldesmon: { result: 'focal', clone: 'h-CD', percentCells: 10 },
      },
    });
    press(named('fieldset button', 'positive'));
    expect(findingOf(held, 'hCaldesmon')).toEqual({ result: 'positive', clone: 'h-CD', percentCells: 10 });
  });

  test('a test that the case cannot hold is shown as text', () => {
    show(caseOfOutcome.fibrohistiocyticIndeterminate);
    const item = named('h4', 'PDGFB rearrangement').closest('li');
    expect(item?.querySelectorAll('button, select, input')).toHaveLength(0);
  });

  test('a feature is reported as seen or not seen', () => {
    const { histology, ...rest } = caseOfOutcome.atypicalFibroxanthoma;
    show({ ...rest, histology: { ...histology, perineuralInvasion: 'notAssessable' } });
    press(named('fieldset button', 'absent'));
    expect([findingOf(held, 'perineuralInvasion'), certainty()]).toEqual([false, 'Established.']);
  });
});

describe('grade and stage', () => {
  const heading = (id: string): string | null | undefined => page.querySelector(`#${id}`)?.textContent;

  test('what is missing is entered in the tables and changes them', () => {
    show(caseOfOutcome.leiomyosarcomaSubcutaneous);
    expect([heading('outcome-grade'), heading('outcome-stage')]).toEqual(['FNCLCC grade: GX', 'AJCC stage: TX N0 M0']);
    enter(field('FNCLCC tumour differentiation score'), '3');
    enter(field('Tumour necrosis'), 'under50');
    enter(field('Anatomical site'), 'trunk');
    const size = field<HTMLInputElement>('Greatest dimension in mm');
    enter(size, '60,5');
    leave(size);
    expect([heading('outcome-grade'), heading('outcome-stage')]).toEqual([
      'FNCLCC grade: G2',
      'AJCC stage: T2 N0 M0, IIIA',
    ]);
  });

  test('a wrong size is refused in words and not taken', () => {
    show({ ...caseOfOutcome.leiomyosarcomaDermal, staging: { sizeMm: 12 } });
    const size = field<HTMLInputElement>('Greatest dimension in mm');
    enter(size, '-3');
    leave(size);
    expect({ invalid: size.getAttribute('aria-invalid'), size: findingOf(held, 'sizeMm') }).toEqual({
      invalid: 'true',
      size: 12,
    });
    expect(page.querySelector('#outcome-stage')?.parentElement?.textContent).toContain('The case still holds 12 mm.');
  });

  test('structures of the head and neck can be stated as none', () => {
    show(caseOfOutcome.leiomyosarcomaSubcutaneous);
    const boxes = [...page.querySelectorAll<HTMLInputElement>('fieldset input[type=checkbox]')];
    press(boxes[0] as HTMLInputElement);
    expect(findingOf(held, 'extension')).toEqual([]);
    press(boxes[1] as HTMLInputElement);
    expect(findingOf(held, 'extension')).toEqual(['orbit']);
    expect(heading('outcome-stage')).toBe('AJCC stage: T4a N0 M0');
  });
});

describe('printing', () => {
  const print = (on: boolean): void =>
    act(() => void window.dispatchEvent(new Event(on ? 'beforeprint' : 'afterprint')));
  const headings = (): readonly (string | null)[] =>
    [...page.querySelectorAll('h3')].map(({ textContent }) => textContent);

  test('findings and references stand on paper only, and the context is unfolded for it', () => {
    show(caseOfOutcome.leiomyosarcomaDermal);
    const onScreen = headings();
    expect(page.querySelectorAll('h5')).toHaveLength(0);
    print(true);
    expect(headings().filter((heading) => !onScreen.includes(heading))).toEqual(['Findings', 'References']);
    expect([...page.querySelectorAll('h5')].map(({ textContent }) => textContent)).toContain(
      'Mohs surgery: for and against',
    );
    print(false);
    expect(headings()).toEqual(onScreen);
    expect(page.querySelectorAll('h5')).toHaveLength(0);
  });
});

const formOfReport = (): HTMLSelectElement =>
  page.querySelector<HTMLSelectElement>('select[aria-label="Form of the report"]') ?? document.createElement('select');

describe('copying', () => {
  test('the report is copied without the published context unless it is asked for', async () => {
    const writeText = vi.fn((_text: string) => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show(caseOfOutcome.leiomyosarcomaDermal);
    await act(async () => named<HTMLButtonElement>('button', 'Copy as plain text').click());
    expect(page.textContent).toContain('Copied.');
    press(field('with the published context'));
    await act(async () => named<HTMLButtonElement>('button', 'Copy as plain text').click());
    expect(writeText.mock.calls.map(([text]) => text.includes('PUBLISHED OUTCOME'))).toEqual([false, true]);
  });

  test('the report is copied in the form that is chosen', async () => {
    const writeText = vi.fn((_text: string) => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show(caseOfOutcome.leiomyosarcomaDermal);
    enter(formOfReport(), 'synoptic');
    await act(async () => named<HTMLButtonElement>('button', 'Copy as synoptic report').click());
    expect(page.textContent).toContain('Copied.');
    enter(formOfReport(), 'markdown');
    expect(page.textContent).not.toContain('Copied.');
    await act(async () => named<HTMLButtonElement>('button', 'Copy as Markdown').click());
    const report = buildReport(caseOfOutcome.leiomyosarcomaDermal);
    expect(writeText.mock.calls).toEqual([[synopticText(report)], [reportMarkdown(report, { context: false })]]);
  });

  test('the report is saved as a FHIR bundle, and nothing is copied', async () => {
    const blobs: Blob[] = [];
    const saved: string[] = [];
    vi.stubGlobal('URL', {
      createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
      revokeObjectURL: () => undefined,
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    show(caseOfOutcome.leiomyoma);
    enter(formOfReport(), 'fhir');
    press(named<HTMLButtonElement>('button', 'Save as FHIR R4'));
    const bundle = `${JSON.stringify(fhirBundle(buildReport(caseOfOutcome.leiomyoma)), null, 2)}\n`;
    expect([saved, blobs.map(({ type, size }) => [type, size])]).toEqual([
      ['report.fhir.json'],
      [['application/fhir+json', new TextEncoder().encode(bundle).length]],
    ]);
  });

  test('where the browser refuses, the text is shown for copying by hand', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('refused')) } });
    show(caseOfOutcome.leiomyoma);
    await act(async () => named<HTMLButtonElement>('button', 'Copy as plain text').click());
    expect(page.querySelector('textarea')?.value).toContain('Leiomyoma');
  });
});
