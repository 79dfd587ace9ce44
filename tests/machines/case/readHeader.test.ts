import { describe, expect, test } from 'vitest';
import { caseColumns } from '../../../machines/case/caseColumns.ts';
import { columnsNamedIn, notReadSign, readHeader } from '../../../machines/case/readHeader.ts';
import { caseSections } from '../../../machines/vocabulary/caseFindings.ts';

const columnOf = (path: string) => caseColumns.find((column) => column.path === path);

const unknown = (column: number, name: string, suggestion?: string) => ({
  path: `column ${column}`,
  problem: `"${name}" is not a column of a table of cases`,
  allowed: ['a path of the case file', `a name that begins with ${notReadSign} where the column is not to be read`],
  ...(suggestion === undefined ? {} : { suggestion }),
});

describe('the columns of a table of cases', () => {
  const { stains, ...others } = caseSections;
  const mitoses = ['', '.count', '.fields', '.fieldNumber', '.fieldDiameterMm', '.areaMm2'];
  const parts: Readonly<Record<string, readonly string[]>> = {
    mitoses,
    ki67: ['', '.percentCells', '.clone'],
    ...Object.fromEntries(stains.filter((id) => id !== 'ki67').map((id) => [id, ['', '.clone', '.percentCells']])),
  };
  const paths = Object.entries<readonly string[]>({ ...others, stains }).flatMap(([section, names]) =>
    names.flatMap((name) => (parts[name] ?? ['']).map((part) => `${section}.${name}${part}`)),
  );

  test('are the findings of a case file and what may be said of each, and no other', () => {
    expect(caseColumns.map(({ path }) => path).sort()).toEqual(['schema', 'label', ...paths].sort());
    expect(caseColumns.map(({ parts: way }) => way.join('.'))).toEqual(caseColumns.map(({ path }) => path));
  });

  test('hold percentages where they say so, and in the column of Ki-67', () => {
    expect(caseColumns.filter(({ share }) => share).map(({ path }) => path)).toEqual(
      caseColumns.map(({ path }) => path).filter((path) => path === 'stains.ki67' || path.endsWith('.percentCells')),
    );
  });
});

describe('a header', () => {
  test.each([
    ['Age in years', undefined],
    ['Cytological atypia', 'histology.atypia'],
    ['Tumour necrosis', 'histology.necrosis'],
    ['patient sex', 'patient.sex'],
    ['histology mitoses count', 'histology.mitoses.count'],
    ['Multiple lesions', 'patient.multipleLesions'],
    ['desmin antibody', 'stains.desmin.clone'],
    ['desmin antibody clone', 'stains.desmin.clone'],
    ['desmin percentage', 'stains.desmin.percentCells'],
    ['desmin percent of cells', 'stains.desmin.percentCells'],
    ['desmin percent positive cells', 'stains.desmin.percentCells'],
    ['stains desmin clone', 'stains.desmin.clone'],
  ])('takes the name %j for %s', (name, path) => {
    const read = readHeader([name]);
    expect(read.ok ? read.readAs.map((one) => one.path) : [undefined]).toEqual([path]);
  });

  test('passes over columns without a name or with the sign, and names what it read under another name', () => {
    expect(readHeader(['', ' ', ' # note', '#', ' SMA ', 'label', 'Age'])).toEqual({
      ok: true,
      columns: [null, null, null, null, columnOf('stains.sma'), columnOf('label'), columnOf('patient.ageYears')],
      readAs: [
        { column: 5, name: 'SMA', path: 'stains.sma' },
        { column: 7, name: 'Age', path: 'patient.ageYears' },
      ],
      passedOver: ['# note', '#'],
    });
  });

  test('is refused with every name that is no column, and with the column that it may mean', () => {
    expect(readHeader(['sma', 'note #', 'desmine', 'stains.sma.clon', 'SMAA'])).toStrictEqual({
      ok: false,
      faults: [
        unknown(2, 'note #'),
        unknown(3, 'desmine', 'stains.desmin'),
        unknown(4, 'stains.sma.clon', 'stains.sma.clone'),
        unknown(5, 'SMAA'),
      ],
    });
  });

  test('is refused where two columns are the same', () => {
    expect(readHeader(['label', 'SMA', '', 'stains.sma', 'sma'])).toEqual({
      ok: false,
      faults: [
        {
          path: 'column 4',
          problem: '"stains.sma" is stains.sma, which column 2 is already',
          allowed: ['one column for each finding'],
        },
        {
          path: 'column 5',
          problem: '"sma" is stains.sma, which column 4 is already',
          allowed: ['one column for each finding'],
        },
      ],
    });
  });

  test.each([[[]], [['', '# note']]])('of the names %j names no column and is refused', (names) => {
    expect(readHeader(names)).toEqual({
      ok: false,
      faults: [{ path: 'table', problem: 'the first row names no column', allowed: ['paths of the case file'] }],
    });
  });

  test('of one unknown name is refused for that only', () => {
    expect(readHeader(['quite another'])).toEqual({ ok: false, faults: [unknown(1, 'quite another')] });
  });

  test('says how many of its names are names of columns', () => {
    expect([columnsNamedIn(['SMA', ' Desmin ', 'x', '', '#']), columnsNamedIn([])]).toEqual([2, 0]);
  });
});
