import type { PanelToken } from './panelToken.ts';

/** What stands between two commas, with the word of contrast before it. */
export type Item = { readonly tokens: readonly PanelToken[]; readonly contrast?: PanelToken };

const conclusion =
  /^(?:(?:which is |and |is |are )?(?:consistent with|in keeping with|compatible with|diagnostic of|supporting|supportive of|supports|suggesting|suggestive of|confirming|favouring|favoring)) /i;
const conclusionWords = new Set(
  (
    'a an the diagnosis of smooth muscle differentiation origin lineage phenotype myogenic cutaneous dermal primary ' +
    'leiomyosarcoma leiomyoma melanoma desmoplastic spindle cell squamous carcinoma atypical fibroxanthoma ' +
    'dermatofibroma dermatofibrosarcoma protuberans pleomorphic sarcoma neurofibroma malignant peripheral nerve sheath ' +
    'tumour tumor pilar angioleiomyoma smoothmuscle'
  ).split(' '),
);

/** Tells whether a text is a conclusion in plain words, such as "consistent with leiomyosarcoma". */
export const isConclusion = (text: string): boolean => {
  const opener = conclusion.exec(text);
  const words = text.slice(opener?.[0].length ?? 0).split(/[\s-]+/);
  return opener !== null && words.every((word) => conclusionWords.has(word.toLowerCase()));
};

/** Parts a sentence at the commas outside brackets and at words such as "but". */
export function itemsOf(tokens: readonly PanelToken[]): readonly Item[] {
  const items: { tokens: PanelToken[]; contrast?: PanelToken }[] = [{ tokens: [] }];
  const lastClose = tokens.findLastIndex(({ kind }) => kind === 'close');
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth = Math.max(0, depth - 1);
    if (token.kind === 'contrast' || token.kind === 'butNot') items.push({ tokens: [], contrast: token });
    else if (token.kind === 'comma' && (depth === 0 || index > lastClose)) items.push({ tokens: [] });
    else items.at(-1)?.tokens.push(token);
  }
  return items;
}
