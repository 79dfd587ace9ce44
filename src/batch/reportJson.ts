import type { Report } from '../../machines/report/report.ts';
import { remembered } from '../../machines/vocabulary/remembered.ts';

/** Where in a report stand objects that many reports share; the text of each is made once. */
type Plan = 'shared' | 'own' | { readonly items: Plan } | { readonly fields: Readonly<Record<string, Plan>> };

const sharedItems: Plan = { items: 'shared' };

const plan: Plan = {
  fields: {
    knowledge: 'shared',
    workup: { fields: { meaning: 'shared', unmet: sharedItems, pitfalls: sharedItems } },
    secondReader: {
      fields: {
        ranking: { items: { fields: { for: sharedItems, against: sharedItems } } },
        agreement: { fields: { objections: sharedItems } },
      },
    },
    conflicts: { fields: { findings: sharedItems, rows: { items: { fields: { cells: sharedItems } } } } },
    handoff: { fields: { points: sharedItems } },
    context: {
      fields: { prognosis: sharedItems, management: sharedItems, followUp: sharedItems, predisposition: sharedItems },
    },
  },
};

const textOfShared = remembered((value: object) => JSON.stringify(value));

function textOf(value: unknown, how: Plan): string {
  if (how === 'own' || typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (how === 'shared') return textOfShared(value);
  if ('items' in how) {
    let text = '';
    for (const item of value as readonly unknown[]) text += `${text === '' ? '' : ','}${textOf(item, how.items)}`;
    return `[${text}]`;
  }
  let text = '';
  for (const name in value) {
    const field = (value as Readonly<Record<string, unknown>>)[name];
    if (field === undefined) continue;
    text += `${text === '' ? '' : ','}"${name}":${textOf(field, how.fields[name] ?? 'own')}`;
  }
  return `{${text}}`;
}

/**
 * Gives a report as JSON on one line, the same text as `JSON.stringify` gives. Most of a report is made of objects that
 * many reports share, so that it is put together from texts that are made once.
 */
export const reportJson = (report: Report): string => textOf(report, plan);
