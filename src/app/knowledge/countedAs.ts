import { isScoredStain } from '../../../machines/panel/evidenceOf.ts';
import { raisedKi67Percent } from '../../../machines/panel/publishedSeries.ts';
import { retentionStains, type StainId } from '../../../machines/vocabulary/stains.ts';
import { figurePageText } from '../../text/knowledgeText.ts';

const retention: readonly StainId[] = retentionStains;

/** What the second reader counts where it is not a positive reaction, or null. */
export function countedAs(stain: StainId): string | null {
  if (stain === 'p53') return figurePageText.overexpression;
  if (stain === 'ki67') return figurePageText.raised(raisedKi67Percent);
  return isScoredStain(stain) && retention.includes(stain) ? figurePageText.loss : null;
}
