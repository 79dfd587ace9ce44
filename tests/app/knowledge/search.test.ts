import { beforeAll, describe, expect, test } from 'vitest';
import { citationIds } from '../../../machines/evidence/citation.ts';
import { entityNames } from '../../../machines/vocabulary/entityNames.ts';
import { entityIds } from '../../../machines/vocabulary/outcomes.ts';
import { stainNames } from '../../../machines/vocabulary/stainNames.ts';
import { stainIds } from '../../../machines/vocabulary/stains.ts';
import { pitfalls } from '../../../machines/workup/pitfalls.ts';
import { decisionRecord } from '../../../src/app/knowledge/decisionRecord.ts';
import { searchEntries } from '../../../src/app/knowledge/searchEntries.ts';
import { ready, search } from '../../../src/app/knowledge/searchIndex.ts';
import { everyClaim } from '../../../src/app/knowledge/usesOf.ts';
import { citationAddress, claimAddress, entityAddress, stainAddress } from '../../../src/app/ui/knowledgeAddress.ts';

beforeAll(() => ready);

const first = (query: string): string | undefined => search(query)[0]?.address;
const among = (query: string, count: number): readonly string[] =>
  search(query)
    .slice(0, count)
    .map(({ address }) => address);

describe('the search', () => {
  test('holds every entity, stain, pitfall, statement, publication and decision, each under its own address', () => {
    const all = entityIds.length + stainIds.length + Object.keys(pitfalls).length + everyClaim.length;
    expect(searchEntries.length).toBe(all + citationIds.length + decisionRecord.decisions.length);
    expect(new Set(searchEntries.map(({ address }) => address)).size).toBe(searchEntries.length);
  });

  test.each(entityIds)('finds %s by its name first', (id) => {
    expect(first(entityNames[id].name)).toBe(entityAddress(id));
  });

  test.each(stainIds)('finds %s by its name first, and by every synonym', (id) => {
    const { name, synonyms } = stainNames[id];
    expect(first(name)).toBe(stainAddress(id));
    expect(synonyms.filter((synonym) => !among(synonym, 2).includes(stainAddress(id)))).toEqual([]);
  });

  test.each([
    ['caldesmn', stainAddress('hCaldesmon')],
    ['h caldesmon', stainAddress('hCaldesmon')],
    ['HHF35', stainAddress('msaHhf35')],
    ['hhf-35', stainAddress('msaHhf35')],
    ['sox-10', stainAddress('sox10')],
    ['MART1', stainAddress('melanA')],
    ['34betaE12', stainAddress('ck34bE12')],
    ['34βE12', stainAddress('ck34bE12')],
    ['ae1 ae3', stainAddress('ae1ae3')],
    ['smooth muscle actin', stainAddress('sma')],
    ['desmine', stainAddress('desmin')],
    ['Ventana', stainAddress('hCaldesmon')],
    ['DFSP', entityAddress('dermatofibrosarcomaProtuberans')],
    ['AFX', entityAddress('atypicalFibroxanthoma')],
    ['PDS', entityAddress('atypicalFibroxanthoma')],
    ['pleomorphic dermal sarcoma', entityAddress('atypicalFibroxanthoma')],
    ['atypical fibroxantoma', entityAddress('atypicalFibroxanthoma')],
    ['leiomyosarcome', entityAddress('leiomyosarcoma')],
    ['atypical intradermal smooth muscle neoplasm', entityAddress('leiomyosarcoma')],
    ['fibrous histiocytoma', entityAddress('dermatofibroma')],
    ['angioleiomyoma', entityAddress('leiomyoma')],
    ['nerve sheath tumor', entityAddress('mpnst')],
    ['C046', claimAddress('desminPositiveInSixtyPercentPerReview')],
    ['10.1097/pas.0b013e31820e6093', citationAddress('kraft2011')],
    ['Kraft 2011', citationAddress('kraft2011')],
  ])('“%s” leads to %s', (query, address) => {
    expect(among(query, 3)).toContain(address);
  });

  test('never crosses from one marker to another', () => {
    expect(among('CD33', 20)).not.toContain(stainAddress('cd34'));
    expect(among('AR', 20)).not.toContain(stainAddress('er'));
    expect(among('CK8', 20)).not.toContain(stainAddress('ck7'));
  });

  test('finds statements and decisions by what they say', () => {
    expect(search('margin 1 cm').map(({ kind }) => kind)).toContain('claim');
    expect(search('snapshot').map(({ kind }) => kind)).toEqual(['decision']);
  });

  test('finds nothing for nothing, and for what is not there', () => {
    expect([search(''), search('  '), search('—'), search('zzzzqqqq')]).toEqual([[], [], [], []]);
  });
});
