import { describe, expect, test } from 'vitest';
import {
  byActinAlone,
  confirmedAt,
  type Forbidden,
  flippedLineage,
  leiomyosarcomaOrLeiomyoma,
  smoothMusclePhenotype,
  withoutExclusion,
} from '../../../machines/verify/forbidden.ts';
import { categoricalStainIds, domains, type Findings } from '../../../machines/vocabulary/findings.ts';
import { holds } from '../../../machines/workup/criterion.ts';

const said = (rules: readonly Forbidden[], panel: Findings): readonly string[] =>
  rules.filter(({ where }) => where.every((criterion) => holds(criterion, panel))).map(({ says }) => says);

const expressedEach = (stains: readonly string[]): readonly Findings[] =>
  stains.flatMap((stain) => [{ [stain]: 'positive' }, { [stain]: 'focal' }]);

const readButSilent = ['negative', 'equivocal', 'notDone'];

describe('what must be excluded before atypical fibroxanthoma or pleomorphic dermal sarcoma is named', () => {
  const excluded: Findings = {
    s100: 'negative',
    sox10: 'negative',
    desmin: 'negative',
    erg: 'negative',
    cd34: 'negative',
    ae1ae3: 'negative',
    ck56: 'negative',
    p40: 'negative',
  };
  const broad = 'ae1ae3 or mnf116 or cam52 or cytokeratin negative';
  const highMolecularWeight = 'ck56 or ck34bE12 negative';
  const p40 = 'p40 negative, p63 not more than focal, or p63 negative where p40 was not read';
  const noKeratin = 'no keratin expressed';

  const replaced = (left: keyof Findings, put: Findings): Findings => {
    const { [left]: _, ...rest } = excluded;
    return { ...rest, ...put };
  };

  test('all of it, where nothing is reported, but that no keratin is expressed', () => {
    expect(said(withoutExclusion, {})).toEqual([
      's100 negative',
      'sox10 negative',
      'desmin negative',
      'erg negative',
      'cd34 negative',
      broad,
      highMolecularWeight,
      p40,
    ]);
  });

  test.each<[string, Findings, readonly string[]]>([
    ['the whole set negative', excluded, []],
    ['another broad keratin', replaced('ae1ae3', { mnf116: 'negative' }), []],
    ['CAM5.2 as the broad keratin', replaced('ae1ae3', { cam52: 'negative' }), []],
    ['a keratin not further specified', replaced('ae1ae3', { cytokeratin: 'negative' }), []],
    ['CK7 alone, which is no broad keratin', replaced('ae1ae3', { ck7: 'negative' }), [broad]],
    ['the other keratin of high molecular weight', replaced('ck56', { ck34bE12: 'negative' }), []],
    ['no keratin of high molecular weight', replaced('ck56', {}), [highMolecularWeight]],
    ['p63 negative, p40 not read', replaced('p40', { p63: 'negative' }), []],
    ['p63 negative, p40 focal', { ...excluded, p40: 'focal', p63: 'negative' }, [p40]],
    ['p63 negative, p40 positive', { ...excluded, p40: 'positive', p63: 'negative' }, [p40]],
    ['p63 negative, p40 equivocal', { ...excluded, p40: 'equivocal', p63: 'negative' }, []],
    ['p40 negative, p63 focal', { ...excluded, p63: 'focal' }, []],
    ['p40 negative, p63 positive', { ...excluded, p63: 'positive' }, [p40]],
    ['p63 focal alone', replaced('p40', { p63: 'focal' }), [p40]],
    ['S100 focal', { ...excluded, s100: 'focal' }, ['s100 negative']],
    ['SOX10 not done', { ...excluded, sox10: 'notDone' }, ['sox10 negative']],
    ['desmin equivocal', { ...excluded, desmin: 'equivocal' }, ['desmin negative']],
    ['ERG positive', { ...excluded, erg: 'positive' }, ['erg negative']],
    ['CD34 not reported', replaced('cd34', {}), ['cd34 negative']],
    ['a second keratin focal', { ...excluded, ck7: 'focal' }, [noKeratin]],
    ['a second broad keratin positive', { ...excluded, cam52: 'positive' }, [noKeratin]],
    [
      'the keratins expressed',
      { ...excluded, ae1ae3: 'positive', ck56: 'focal' },
      [broad, highMolecularWeight, noKeratin],
    ],
  ])('%s', (_, panel, says) => {
    expect(said(withoutExclusion, panel)).toEqual(says);
  });
});

describe('actin alone', () => {
  const [alone, noPartner, weakClone] = byActinAlone.map(({ says }) => says) as [string, string, string];

  test('bars the smooth muscle tumours, and with no other smooth muscle marker leiomyosarcoma and leiomyoma', () => {
    const deferred = ['smoothMuscleTumour', 'smoothMuscleTumourUncertain'];
    expect(byActinAlone.map(({ outcomes }) => outcomes)).toEqual([
      [...leiomyosarcomaOrLeiomyoma, ...deferred],
      leiomyosarcomaOrLeiomyoma,
      leiomyosarcomaOrLeiomyoma,
    ]);
  });

  test.each(['sma', 'msaHhf35', 'calponin'] as const)(
    '%s is an actin, and proves nothing beside silent stains',
    (id) => {
      for (const silent of readButSilent) {
        expect(said(byActinAlone, { [id]: 'positive', cd34: silent, desmin: silent })).toEqual([alone, noPartner]);
      }
    },
  );

  test('any stain that can be positive, expressed beside it, makes it not the only one', () => {
    const canBePositive = categoricalStainIds.filter((id) => domains[id].includes('positive'));
    const accompanied = expressedEach(canBePositive).filter(
      (panel) => !said(byActinAlone, { sma: 'positive', ...panel }).includes(alone),
    );
    const others = canBePositive.filter((id) => !['sma', 'msaHhf35', 'calponin'].includes(id));
    expect(accompanied).toEqual(expressedEach(others));
  });

  test.each<[Findings, readonly string[]]>([
    [{ desmin: 'focal' }, []],
    [{ smmhc: 'focal' }, []],
    [{ hCaldesmon: 'focal' }, []],
    [{ hCaldesmon: 'positive', hCaldesmonClone: 'highSpecificity' }, []],
    [{ hCaldesmon: 'positive', hCaldesmonClone: 'lowSpecificity' }, [weakClone]],
    [{ hCaldesmon: 'positive', hCaldesmonClone: 'lowSpecificity', desmin: 'focal' }, []],
    [{ hCaldesmon: 'positive', hCaldesmonClone: 'lowSpecificity', smmhc: 'focal' }, []],
    [{ cd10: 'positive' }, [noPartner]],
  ])('SMA with %o', (panel, says) => {
    expect(said(byActinAlone, { sma: 'positive', ...panel })).toEqual(says);
  });
});

describe('a smooth muscle phenotype', () => {
  const [actinAndDesmin, actinAndProof, desminAndProof, unread] = flippedLineage.map(({ says }) => says) as [
    string,
    string,
    string,
    string,
  ];

  test('only the rule for stains that were not read is for what is established, and only for carcinoma', () => {
    expect(flippedLineage.map(({ establishedOnly, outcomes }) => [establishedOnly, outcomes.length])).toEqual([
      [undefined, 7],
      [undefined, 7],
      [undefined, 7],
      [true, 1],
    ]);
  });

  test.each<[Findings, readonly string[]]>([
    [{}, []],
    [{ sma: 'positive' }, []],
    [{ desmin: 'positive' }, []],
    [{ sma: 'focal', desmin: 'positive' }, [actinAndDesmin, unread]],
    [{ msaHhf35: 'positive', desmin: 'positive' }, [actinAndDesmin, unread]],
    [{ calponin: 'positive', desmin: 'positive' }, [actinAndDesmin, unread]],
    [{ sma: 'positive', desmin: 'focal' }, [unread]],
    [{ sma: 'positive', desmin: 'focal', hCaldesmon: 'negative' }, []],
    [{ sma: 'positive', desmin: 'focal', smmhc: 'negative' }, []],
    [{ sma: 'positive', desmin: 'focal', hCaldesmon: 'equivocal', smmhc: 'notDone' }, [unread]],
    [{ sma: 'positive', desmin: 'focal', hCaldesmon: 'focal' }, [actinAndProof, desminAndProof]],
    [{ sma: 'positive', hCaldesmon: 'positive' }, [actinAndProof]],
    [{ sma: 'positive', hCaldesmon: 'positive', hCaldesmonClone: 'highSpecificity' }, [actinAndProof]],
    [{ sma: 'positive', hCaldesmon: 'positive', hCaldesmonClone: 'lowSpecificity' }, []],
    [{ sma: 'positive', hCaldesmon: 'positive', hCaldesmonClone: 'lowSpecificity', smmhc: 'focal' }, [actinAndProof]],
    [{ desmin: 'focal', smmhc: 'positive' }, [desminAndProof]],
    [{ smmhc: 'positive' }, []],
    [{ sma: 'positive', smmhc: 'focal' }, [actinAndProof]],
    [{ sma: 'negative', desmin: 'positive' }, []],
  ])('%o', (panel, says) => {
    expect(said(flippedLineage, panel)).toEqual(says);
  });

  test.each<[Findings, boolean]>([
    [{ sma: 'positive', desmin: 'positive' }, true],
    [{ msaHhf35: 'focal', desmin: 'positive' }, true],
    [{ calponin: 'focal', desmin: 'positive' }, true],
    [{ sma: 'positive', desmin: 'focal' }, false],
    [{ sma: 'negative', desmin: 'positive' }, false],
    [{ desmin: 'positive' }, false],
  ])('%o has it: %s', (panel, has) => {
    expect(holds(smoothMusclePhenotype, panel)).toEqual(has);
  });

  test('each keratin and S100, positive or focal, is aberrant in it, and nothing else', () => {
    const aberrantAt = (panel: Findings) =>
      confirmedAt.filter(({ aberrant }) => holds(aberrant, panel)).map(({ next }) => next);
    const keratins = ['ae1ae3', 'mnf116', 'cam52', 'cytokeratin', 'ck56', 'ck34bE12', 'ck7'];
    const found = categoricalStainIds.flatMap((id) =>
      ['positive', 'focal', ...readButSilent].flatMap((reading) =>
        aberrantAt({ [id]: reading }).map((next) => [id, reading, next]),
      ),
    );
    const aberrant = categoricalStainIds.filter((id) => id === 's100' || keratins.includes(id));
    expect(found).toEqual(
      aberrant.flatMap((id) =>
        ['positive', 'focal'].map((reading) => [
          id,
          reading,
          id === 's100' ? 'melanocyticConfirmation' : 'epithelialConfirmation',
        ]),
      ),
    );
  });
});
