import { describe, expect, test } from 'vitest';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { leiomyosarcomaIds, outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { handsOffTo, leftOpenBy } from '../../../machines/workup/afterOutcome.ts';

describe('after a conclusion', () => {
  test('the four leiomyosarcomas go on to grading, every other conclusion to its pointer', () => {
    expect(outcomeIds.filter((outcome) => handsOffTo(outcome) === 'grading')).toEqual([...leiomyosarcomaIds]);
    expect(outcomeIds.filter((outcome) => handsOffTo(outcome) === 'pointer')).toHaveLength(
      outcomeIds.length - leiomyosarcomaIds.length,
    );
  });

  test('a diagnosis leaves nothing open, and what is deferred or discordant leaves diagnoses open', () => {
    const isDiagnosis = (outcome: (typeof outcomeIds)[number]) => outcomeNames[outcome].kind === 'diagnosis';
    const none = outcomeIds.filter((outcome) => leftOpenBy(outcome).length === 0);
    expect(none).toEqual(outcomeIds.filter(isDiagnosis));
    expect(leftOpenBy('fibrohistiocyticIndeterminate')).toEqual(['dermatofibrosarcomaProtuberans', 'dermatofibroma']);
  });
});
