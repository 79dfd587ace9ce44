import { describe, expect, test } from 'vitest';
import { diagramFiles } from '../../diagrams/diagramFiles.ts';
import { drawOverview } from '../../diagrams/drawOverview.ts';
import { sectionOf } from '../../diagrams/sections.ts';
import { readWorkup } from '../../diagrams/workupRead.ts';
import { type StepId, stepIds } from '../../machines/workup/stepIds.ts';
import { type BranchChange, changedMachine } from './changedMachine.ts';
import { committedDiagrams } from './committedDiagrams.ts';

const read = readWorkup();
const files = diagramFiles(read);

function changedBy(step: StepId, branch: string, change: BranchChange): readonly string[] {
  const now = diagramFiles(readWorkup(changedMachine(step, branch, change)));
  const paths = [...new Set([...files.keys(), ...now.keys()])];
  return paths.filter((path) => files.get(path) !== now.get(path)).toSorted();
}

describe('the committed sources and tables', () => {
  test('are what the machine gives, and nothing is left over', () => {
    expect([...committedDiagrams(/\.mmd$|^tables\/.*\.md$/)]).toEqual(
      [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  });

  test('come out the same twice', () => {
    expect(diagramFiles(readWorkup())).toEqual(files);
  });

  test('hold no HTML, no style and no address', () => {
    const sources = [...files].filter(([path]) => path.endsWith('.mmd'));
    const found = sources.filter(([, text]) => /<[a-z/!]|style|classDef|click|https?:|javascript:|%%\{/i.test(text));
    expect(found.map(([path]) => path)).toEqual([]);
  });
});

describe('a change of the machine changes what shows it and nothing else', () => {
  const shownInOverview = new Set(drawOverview(read).edges.flatMap(({ rows }) => rows.map(({ text }) => text)));

  test.each(stepIds)('a new reading in %s', (id) => {
    const step = read.graph.steps.find((each) => each.id === id);
    const branch = step?.branches[0];
    if (step === undefined || branch === undefined) throw new RangeError(`${id} has no branch`);
    expect(changedBy(id, branch.id, { description: 'another reading' })).toEqual(
      [
        ...(shownInOverview.has(branch.reading) ? ['overview.mmd'] : []),
        `phases/${sectionOf(step).id}.mmd`,
        `steps/${id}.mmd`,
        `tables/${id}.md`,
        'workup.mmd',
      ].toSorted(),
    );
  });

  test('another conclusion', () => {
    expect(changedBy('depthOfLeiomyosarcoma', 'unknown', { target: 'smoothMuscleTumour' })).toEqual([
      'overview.mmd',
      'phases/smoothMuscleMalignancy.mmd',
      'steps/depthOfLeiomyosarcoma.mmd',
      'tables/depthOfLeiomyosarcoma.md',
      'workup.mmd',
    ]);
  });

  test('another step of the same section', () => {
    expect(changedBy('s100InSmoothMuscle', 'unknown', { target: 'cd34InSmoothMuscle' })).toEqual([
      'phases/smoothMuscleMimics.mmd',
      'steps/s100InSmoothMuscle.mmd',
      'tables/s100InSmoothMuscle.md',
      'workup.mmd',
    ]);
  });

  test('a step of another section, which says where it is entered from', () => {
    expect(changedBy('keratinWithoutMuscle', 'unknown', { target: 'atypiaWithoutLineage' })).toEqual([
      'overview.mmd',
      'phases/epithelial.mmd',
      'phases/exclusion.mmd',
      'steps/keratinWithoutMuscle.mmd',
      'tables/keratinWithoutMuscle.md',
      'workup.mmd',
    ]);
  });

  test('another reason', () => {
    expect(changedBy('actin', 'negative', { because: 'Another reason.' })).toEqual(['tables/actin.md']);
  });

  test('a branch that becomes expert opinion', () => {
    expect(changedBy('actin', 'negative', { expertOpinion: true })).toEqual([
      'phases/muscle.mmd',
      'steps/actin.mmd',
      'tables/actin.md',
      'workup.mmd',
    ]);
  });

  test('a passage whose branches change loses its words in the overview and shows its readings', () => {
    const changed = readWorkup(changedMachine('desminAfterActin', 'focal', { target: 'vimentinInSmoothMuscle' }));
    const edge = drawOverview(changed).edges.find(({ to }) => to === 'section-smoothMuscleMimics');
    expect(edge?.rows).toEqual([
      { text: 'desmin positive' },
      { text: 'desmin focal' },
      { text: 'h-caldesmon or smooth muscle myosin positive or focal' },
    ]);
  });
});
