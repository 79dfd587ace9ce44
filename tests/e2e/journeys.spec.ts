import { expect, test } from '@playwright/test';
import { type Asked, GuidedPage, type Readings } from './guidedPage.ts';

const smoothMuscle: Readings = {
  sma: 'positive',
  desmin: 'positive',
  vimentin: 'positive',
  s100: 'negative',
  ae1ae3: 'negative',
  cd34: 'negative',
};

const malignant: Readings = { atypia: 'moderate', mitoses: { count: 12, fields: 10, fieldNumber: 22 } };

const noMuscle: Readings = { sma: 'negative', desmin: 'negative', vimentin: 'positive', s100: 'negative' };

const excluded: Readings = {
  ...noMuscle,
  ae1ae3: 'negative',
  ck56: 'negative',
  p40: 'negative',
  p63: 'negative',
  cd34: 'negative',
  erg: 'negative',
  atypia: 'severe',
};

const wholeInDermis: Readings = {
  procedure: 'excision',
  depth: 'dermis only',
  necrosis: 'absent',
  lymphovascularInvasion: 'absent',
  perineuralInvasion: 'absent',
};

type Journey = {
  readonly readings: Readings;
  readonly asked: readonly Asked[];
  readonly headline: string;
  readonly certainty: string;
  readonly shows?: readonly RegExp[];
};

const toCd34 = ['sma', 'desmin', 'vimentin', 's100', 'ae1ae3', 'cd34'] as const;
const withoutMuscle = ['sma', 'desmin', 'vimentin', 's100'] as const;

const journeys: Readonly<Record<string, Journey>> = {
  'dermal leiomyosarcoma': {
    readings: { ...smoothMuscle, ...malignant, depth: 'dermis only' },
    asked: [...toCd34, 'atypia', 'mitoses', 'depth'],
    headline: 'Leiomyosarcoma, dermal; also called atypical intradermal smooth muscle neoplasm',
    certainty: 'Provisional',
    shows: [/FNCLCC grade/, /AJCC stage/, /Actin alone does not show smooth muscle/],
  },
  leiomyoma: {
    readings: { ...smoothMuscle, atypia: 'none', mitoses: { count: 0, fields: 10, fieldNumber: 22 } },
    asked: [...toCd34, 'atypia', 'mitoses'],
    headline: 'Leiomyoma',
    certainty: 'Provisional',
    shows: [/Fumarate hydratase/],
  },
  'the grey zone of a symplastic tumour': {
    readings: {
      ...smoothMuscle,
      atypia: 'severe',
      mitoses: { count: 0, fields: 10, fieldNumber: 22 },
      p53: 'wild type',
      growth: 'circumscribed',
    },
    asked: [...toCd34, 'atypia', 'mitoses', 'p53', 'growth'],
    headline: 'Smooth muscle tumour, leiomyoma or leiomyosarcoma not settled',
    certainty: 'No diagnosis established',
    shows: [/Symplastic leiomyoma/],
  },
  'S100-positive leiomyosarcoma': {
    readings: {
      ...smoothMuscle,
      s100: 'focal',
      sox10: 'negative',
      hmb45: 'negative',
      melanA: 'negative',
      ...malignant,
      depth: 'dermis only',
    },
    asked: [
      'sma',
      'desmin',
      'vimentin',
      's100',
      'sox10',
      'hmb45',
      'melanA',
      'ae1ae3',
      'cd34',
      'atypia',
      'mitoses',
      'depth',
    ],
    headline: 'Leiomyosarcoma, dermal; also called atypical intradermal smooth muscle neoplasm',
    certainty: 'Provisional',
    shows: [/Aberrant S100/],
  },
  'keratin-positive leiomyosarcoma': {
    readings: { ...smoothMuscle, ae1ae3: 'focal', p40: 'negative', ...malignant, depth: 'dermis only' },
    asked: ['sma', 'desmin', 'vimentin', 's100', 'ae1ae3', 'p40', 'cd34', 'atypia', 'mitoses', 'depth'],
    headline: 'Leiomyosarcoma, dermal; also called atypical intradermal smooth muscle neoplasm',
    certainty: 'Provisional',
    shows: [/Aberrant keratin/],
  },
  'pleomorphic dermal sarcoma': {
    readings: { ...excluded, sox10: 'negative', procedure: 'excision', depth: 'fascia' },
    asked: [...withoutMuscle, 'ae1ae3', 'ck56', 'p40', 'p63', 'cd34', 'atypia', 'sox10', 'erg', 'procedure', 'depth'],
    headline: 'Pleomorphic dermal sarcoma',
    certainty: 'Established',
    shows: [/Diagnosis of exclusion/],
  },
  'spindle cell squamous cell carcinoma': {
    readings: { ...noMuscle, ae1ae3: 'positive', p40: 'positive' },
    asked: [...withoutMuscle, 'ae1ae3', 'p40'],
    headline: 'Spindle cell squamous cell carcinoma; also called sarcomatoid squamous cell carcinoma',
    certainty: 'Established',
  },
  'desmoplastic melanoma': {
    readings: {
      ...noMuscle,
      s100: 'positive',
      sox10: 'positive',
      hmb45: 'negative',
      melanA: 'negative',
      atypia: 'mild',
    },
    asked: [...withoutMuscle, 'sox10', 'hmb45', 'melanA', 'atypia'],
    headline: 'Desmoplastic or spindle cell melanoma',
    certainty: 'Established',
  },
  neurofibroma: {
    readings: {
      ...noMuscle,
      s100: 'positive',
      sox10: 'positive',
      hmb45: 'negative',
      melanA: 'negative',
      atypia: 'none',
      cd34: 'positive',
    },
    asked: [...withoutMuscle, 'sox10', 'hmb45', 'melanA', 'atypia', 'cd34'],
    headline: 'Neurofibroma',
    certainty: 'Established',
    shows: [/Scar and desmoplastic melanoma/],
  },
  'dermatofibrosarcoma protuberans': {
    readings: {
      ...noMuscle,
      ae1ae3: 'negative',
      ck56: 'not done',
      p40: 'not done',
      p63: 'not done',
      cd34: 'positive',
      factorXIIIa: 'negative',
    },
    asked: [...withoutMuscle, 'ae1ae3', 'ck56', 'p40', 'p63', 'cd34', 'factorXIIIa'],
    headline: 'Dermatofibrosarcoma protuberans',
    certainty: 'Established',
  },
  'a tumour with actin only': {
    readings: {
      ...excluded,
      sma: 'positive',
      hCaldesmon: 'not done',
      sox10: 'negative',
      ...wholeInDermis,
    },
    asked: [
      'sma',
      'desmin',
      'hCaldesmon',
      'vimentin',
      's100',
      'ae1ae3',
      'ck56',
      'p40',
      'p63',
      'cd34',
      'atypia',
      'sox10',
      'erg',
      'procedure',
      'depth',
      'necrosis',
      'lymphovascularInvasion',
      'perineuralInvasion',
    ],
    headline: 'Atypical fibroxanthoma',
    certainty: 'Provisional',
    shows: [/Actin is not smooth muscle/],
  },
};

test.describe('a resident works a case up', () => {
  for (const [name, { readings, asked, headline, certainty, shows = [] }] of Object.entries(journeys)) {
    test(name, async ({ page }) => {
      const guided = new GuidedPage(page);
      await guided.open();
      expect(await guided.workUp(readings)).toEqual(asked);
      await guided.concludes(headline, certainty);
      for (const shown of shows) await expect(guided.conclusion.getByText(shown).first()).toBeVisible();
    });
  }

  test('subcutaneous leiomyosarcoma, graded and staged', async ({ page }) => {
    const guided = new GuidedPage(page);
    await guided.open();
    await guided.workUp({ ...smoothMuscle, ...malignant, depth: 'subcutis' });
    await guided.concludes('Leiomyosarcoma, subcutaneous', 'Provisional');
    const grade = guided.conclusion.getByRole('region', { name: /FNCLCC grade/ });
    const stage = guided.conclusion.getByRole('region', { name: /AJCC stage/ });
    await expect(grade.getByRole('heading')).toHaveText('FNCLCC grade: GX');
    await grade
      .getByLabel('FNCLCC tumour differentiation')
      .or(grade.getByLabel(/differentiation/i))
      .first()
      .selectOption('2');
    await grade
      .getByLabel(/necrosis/i)
      .first()
      .selectOption('absent');
    await expect(grade.getByRole('heading')).toHaveText('FNCLCC grade: G1');
    await stage.getByLabel('Anatomical site').selectOption('lowerExtremity');
    await stage.getByLabel('Greatest dimension in mm').fill('62');
    await stage.getByLabel('Greatest dimension in mm').press('Enter');
    await expect(stage.getByRole('heading').first()).toContainText('IB');
    await expect(stage).toContainText('T2');
  });

  test('atypical fibroxanthoma is refused for want of SOX10, then established', async ({ page }) => {
    const guided = new GuidedPage(page);
    await guided.open();
    await guided.workUp({ ...excluded, sox10: 'not done', ...wholeInDermis });
    await guided.concludes(
      'Atypical fibroxanthoma or pleomorphic dermal sarcoma, exclusion not complete',
      'No diagnosis established',
    );
    await expect(guided.missing(/SOX10/)).toContainText('SOX10 must be negative.');
    await guided.settle(/SOX10/, 'negative');
    await guided.workUp(wholeInDermis);
    await guided.concludes('Atypical fibroxanthoma', 'Established');
  });
});
