import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { citationIds } from '../../../machines/evidence/citation.ts';
import { publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { reviewClaims } from '../../../machines/evidence/reviewVerdict.ts';
import { publishedFigureIds } from '../../../machines/evidence/rowsOfFigure.ts';
import { separation } from '../../../machines/panel/separation.ts';
import { entityNames } from '../../../machines/vocabulary/entityNames.ts';
import { entityIds } from '../../../machines/vocabulary/outcomes.ts';
import { stainNames } from '../../../machines/vocabulary/stainNames.ts';
import { stainIds } from '../../../machines/vocabulary/stains.ts';
import { pitfalls } from '../../../machines/workup/pitfalls.ts';
import { decisionPlace } from '../../../src/app/knowledge/addresses.ts';
import { CellPage } from '../../../src/app/knowledge/CellPage.tsx';
import { CitationPage, citationById } from '../../../src/app/knowledge/CitationPage.tsx';
import { CitationsPage } from '../../../src/app/knowledge/CitationsPage.tsx';
import { ClaimPage, claimById } from '../../../src/app/knowledge/ClaimPage.tsx';
import { ClaimsPage } from '../../../src/app/knowledge/ClaimsPage.tsx';
import { ComparePage } from '../../../src/app/knowledge/ComparePage.tsx';
import { DecisionsPage } from '../../../src/app/knowledge/DecisionsPage.tsx';
import { decisionRecord } from '../../../src/app/knowledge/decisionRecord.ts';
import { EntityPage } from '../../../src/app/knowledge/EntityPage.tsx';
import { FigurePage, isFigureId } from '../../../src/app/knowledge/FigurePage.tsx';
import { IndexPage } from '../../../src/app/knowledge/IndexPage.tsx';
import { isEntityId, isStainId } from '../../../src/app/knowledge/ids.ts';
import { PitfallsPage } from '../../../src/app/knowledge/PitfallsPage.tsx';
import { StainPage } from '../../../src/app/knowledge/StainPage.tsx';
import { UnknownPage } from '../../../src/app/knowledge/UnknownPage.tsx';
import { everyClaim } from '../../../src/app/knowledge/usesOf.ts';

const render = (page: ReactElement): string => renderToStaticMarkup(<Router ssrPath="/knowledge">{page}</Router>);

const headingOf = (html: string): string =>
  (/<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1] ?? '').replace(/<svg.*?<\/svg>|<[^>]+>/g, '');

const pages: readonly (readonly [string, string])[] = [
  ['index', render(<IndexPage />)],
  ...entityIds.map((id) => [`entity ${id}`, render(<EntityPage id={id} />)] as const),
  ...stainIds.map((id) => [`stain ${id}`, render(<StainPage id={id} />)] as const),
  ...stainIds.flatMap((stain) =>
    entityIds.map((entity) => [`cell ${stain} ${entity}`, render(<CellPage stain={stain} entity={entity} />)] as const),
  ),
  ...publishedFigureIds.map((id) => [`figure ${id}`, render(<FigurePage id={id} />)] as const),
  ...entityIds.flatMap((one) =>
    entityIds.map((two) => [`compare ${one} ${two}`, render(<ComparePage pair={[one, two]} />)] as const),
  ),
  ['compare', render(<ComparePage />)],
  ['claims', render(<ClaimsPage />)],
  ...everyClaim.map((claim) => [`claim ${claim.id}`, render(<ClaimPage claim={claim} />)] as const),
  ['citations', render(<CitationsPage />)],
  ...citationIds.map((id) => {
    const citation = citationById(id);
    if (citation === undefined) throw new Error(id);
    return [`citation ${id}`, render(<CitationPage citation={citation} />)] as const;
  }),
  ['pitfalls', render(<PitfallsPage />)],
  ['decisions', render(<DecisionsPage />)],
  ['unknown', render(<UnknownPage sought="caldesmon" />)],
];

const htmlOf = (name: string): string => pages.find(([page]) => page === name)?.[1] ?? '';

const named = new Set(decisionRecord.decisions.map(decisionPlace));

const valid: readonly (readonly [RegExp, (one: string, two: string) => boolean])[] = [
  [/^\/knowledge(?:\/(?:compare|claims|citations|pitfalls|decisions))?$/, () => true],
  [/^\/knowledge\/entity\/([^/]+)$/, isEntityId],
  [/^\/knowledge\/stain\/([^/]+)$/, isStainId],
  [/^\/knowledge\/stain\/([^/]+)\/([^/]+)$/, (stain, entity) => isStainId(stain) && isEntityId(entity)],
  [/^\/knowledge\/figure\/([^/]+)$/, isFigureId],
  [/^\/knowledge\/compare\/([^/]+)\/([^/]+)$/, (one, two) => isEntityId(one) && isEntityId(two)],
  [/^\/knowledge\/claim\/([^/]+)$/, (id) => claimById(id) !== undefined],
  [/^\/knowledge\/citation\/([^/]+)$/, (id) => citationById(id) !== undefined],
  [/^\/knowledge\/pitfalls#(.+)$/, (id) => Object.hasOwn(pitfalls, id)],
  [/^\/knowledge\/decisions#(.+)$/, (place) => named.has(place)],
  [/^\/guided\?example=(.+)$/, (id) => publishedCases.some((published) => published.id === id)],
];

const isValid = (address: string): boolean =>
  valid.some(([pattern, leads]) => {
    const [whole, one = '', two = ''] = pattern.exec(address) ?? [];
    return whole !== undefined && leads(one, two);
  });

describe('every page of the reference', () => {
  test('is there for every id', () => {
    const all = entityIds.length + stainIds.length * (1 + entityIds.length) + publishedFigureIds.length;
    expect(pages.length).toBe(all + entityIds.length ** 2 + everyClaim.length + citationIds.length + 7);
  });

  test('has one heading with words, and says nothing that is missing', () => {
    const wrong = pages.filter(
      ([, html]) => headingOf(html).length < 2 || /undefined|NaN|\[object/.test(html.replace(/<[^>]+>/g, ' ')),
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test('links only to pages that are there', () => {
    const broken = pages.flatMap(([name, html]) =>
      [...html.matchAll(/href="([^"]+)"/g)]
        .map(([, address = '']) => address.replaceAll('&amp;', '&'))
        .filter((address) => address.startsWith('/') && !isValid(address))
        .map((address) => `${name}: ${address}`),
    );
    expect(broken).toEqual([]);
  });

  test('names every place of the page that it links to', () => {
    const missing = pages.flatMap(([name, html]) =>
      [...html.matchAll(/href="#([^"]+)"/g)]
        .filter(([, place = '']) => !html.includes(`id="${place}"`))
        .map(([, place = '']) => `${name}: ${place}`),
    );
    expect(missing).toEqual([]);
  });

  test('gives no address to another site without rel=noreferrer', () => {
    const leaking = pages.flatMap(([name, html]) =>
      [...html.matchAll(/<a [^>]*href="https?:[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !tag.includes('rel="noreferrer"'))
        .map((tag) => `${name}: ${tag}`),
    );
    expect(leaking).toEqual([]);
  });

  test('never gives a share in percent but as it was printed or as the scale of an interval', () => {
    const counted = pages.filter(([name]) => /^(?:entity|stain|cell|figure|compare)/.test(name));
    const bare = counted.flatMap(([name, html]) =>
      [...html.matchAll(/>([^<]*\d\s?%[^<]*)</g)]
        .map(([, text = '']) => text)
        .filter((text) => /^\d+(?:\.\d+)?\s?%$/.test(text.trim()))
        .map((text) => `${name}: ${text}`),
    );
    expect(bare).toEqual([]);
  });
});

describe('the page of an entity', () => {
  test('gives its profile with counts, its conclusions, its pitfalls and where it goes on', () => {
    const html = htmlOf('entity leiomyosarcoma');
    for (const words of ['187/188', 'Leiomyosarcoma, subcutaneous', 'Superficial sample', 'FNCLCC', 'AJCC 8']) {
      expect(html).toContain(words);
    }
  });

  test('of a myofibroma says that the workup has no conclusion of its own for it', () => {
    expect(htmlOf('entity myofibroma')).toContain('The workup has no conclusion of its own for myofibroma');
  });
});

describe('the comparison of two entities', () => {
  test('shows every finding that separates them, with the counts of both', () => {
    for (const one of entityIds) {
      for (const two of entityIds) {
        const html = htmlOf(`compare ${one} ${two}`);
        const shown = separation(one, two).filter(({ basis, bits }) => basis === 'published' && bits >= 0.01);
        for (const { sides } of shown) {
          for (const { published } of sides) {
            expect(html).toContain(`${published?.positive}/${published?.total}`);
          }
        }
      }
    }
  });

  test('says of leiomyoma and leiomyosarcoma that immunohistochemistry does not separate them', () => {
    const both = [htmlOf('compare leiomyosarcoma leiomyoma'), htmlOf('compare leiomyoma leiomyosarcoma')];
    expect(both.filter((html) => !html.includes('Immunohistochemistry does not separate leiomyoma'))).toEqual([]);
    expect(both.filter((html) => html.includes(stainNames.desmin.name))).toEqual([]);
  });

  test('asks for two different entities', () => {
    expect(entityIds.filter((id) => !htmlOf(`compare ${id} ${id}`).includes('Two different entities'))).toEqual([]);
  });
});

describe('the statements', () => {
  test('all 150 of the review stand in their order, each with what was found', () => {
    const html = htmlOf('claims');
    const places = reviewClaims.map(({ basis }) => html.indexOf(`>${basis}<`));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
  });

  test('a correction stands with its statement wherever it is shown', () => {
    const text = (html: string): string =>
      html
        .replace(/<[^>]+>/g, '')
        .replaceAll('&#x27;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
    const silent = everyClaim.filter(
      ({ id, correction }) => correction !== undefined && !text(htmlOf(`claim ${id}`)).includes(correction),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('an address that names nothing', () => {
  test('says so', () => {
    const html = htmlOf('unknown');
    expect(html).toContain('There is no page for “caldesmon”.');
  });

  test('a name that every object has is no id', () => {
    const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];
    expect(
      names.filter(
        (name) => isEntityId(name) || isStainId(name) || isFigureId(name) || claimById(name) || citationById(name),
      ),
    ).toEqual([]);
  });

  test('an entity has the name of the vocabulary', () => {
    expect(entityIds.map((id) => headingOf(htmlOf(`entity ${id}`)))).toEqual(
      entityIds.map((id) => entityNames[id].name),
    );
  });
});
