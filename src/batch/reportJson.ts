import type { Report } from '../../machines/report/report.ts';
import { remembered } from '../../machines/vocabulary/remembered.ts';
import type { Utf8Text } from './utf8Text.ts';

/** Where in a report stand objects that many reports share; the bytes of each are made once. */
type Plan = 'shared' | 'own' | { readonly items: Plan } | { readonly fields: Readonly<Record<string, Plan>> };

const sharedItems: Plan = { items: 'shared' };

const plan: Plan = {
  fields: {
    knowledge: 'shared',
    workup: { fields: { meaning: 'shared', unmet: sharedItems, pitfalls: sharedItems } },
    secondReader: {
      fields: {
        ranking: { items: { fields: { for: sharedItems, against: sharedItems } } },
      },
    },
    conflicts: { fields: { findings: sharedItems, rows: { items: { fields: { cells: sharedItems } } } } },
    nextStains: { items: { fields: { separates: sharedItems } } },
    handoff: { fields: { points: sharedItems } },
    context: {
      fields: { prognosis: sharedItems, management: sharedItems, followUp: sharedItems, predisposition: sharedItems },
    },
  },
};

const encoder = new TextEncoder();

const bytesOfShared = remembered((value: object) => encoder.encode(JSON.stringify(value)));

const comma = 0x2c;
const bracket = { open: 0x5b, close: 0x5d };
const brace = { open: 0x7b, close: 0x7d };

const nameBytes = new Map<string, Uint8Array>();

function bytesOfName(name: string): Uint8Array {
  const known = nameBytes.get(name);
  if (known !== undefined) return known;
  const made = encoder.encode(`${JSON.stringify(name)}:`);
  nameBytes.set(name, made);
  return made;
}

function write(value: unknown, how: Plan, into: Utf8Text): void {
  if (typeof value === 'string') into.addJsonString(value);
  else if (typeof value === 'number' && Number.isFinite(value)) into.add(String(value));
  else if (typeof value !== 'object' || value === null) into.add(JSON.stringify(value));
  else if (how === 'shared') into.addBytes(bytesOfShared(value));
  else if (Array.isArray(value)) writeItems(value, how, into);
  else writeFields(value as Readonly<Record<string, unknown>>, how, into);
}

function writeItems(items: readonly unknown[], how: Plan, into: Utf8Text): void {
  const planned = typeof how === 'object' && 'items' in how ? how.items : 'own';
  into.addByte(bracket.open);
  for (let at = 0; at < items.length; at += 1) {
    if (at > 0) into.addByte(comma);
    write(items[at], planned, into);
  }
  into.addByte(bracket.close);
}

function writeFields(value: Readonly<Record<string, unknown>>, how: Plan, into: Utf8Text): void {
  const planned = typeof how === 'object' && 'fields' in how ? how.fields : null;
  let isFirst = true;
  into.addByte(brace.open);
  for (const name in value) {
    const field = value[name];
    if (field === undefined) continue;
    if (!isFirst) into.addByte(comma);
    isFirst = false;
    into.addBytes(bytesOfName(name));
    write(field, planned?.[name] ?? 'own', into);
  }
  into.addByte(brace.close);
}

/**
 * Writes a report as JSON on one line, the same text as `JSON.stringify` gives. Most of a report is made of objects that
 * many reports share, so that it is put together from bytes that are made once.
 */
export const writeReport = (report: Report, into: Utf8Text): void => write(report, plan, into);
