import { useEffect } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { knowledgeText as words } from '../../text/knowledgeText.ts';
import { FaultBoundary } from '../ui/FaultBoundary.tsx';
import { knowledgeAddress } from '../ui/knowledgeAddress.ts';
import { Part } from '../ui/Part.tsx';
import { citationsAddress, claimsAddress, compareStart, decisionsAddress, pitfallsAddress } from './addresses.ts';
import { isEntityId, isStainId } from './ids.ts';
import css from './KnowledgeView.module.css';
import {
  loadCell,
  loadCitation,
  loadCitations,
  loadClaim,
  loadClaims,
  loadCompare,
  loadDecisions,
  loadEntity,
  loadFigure,
  loadIndex,
  loadPitfalls,
  loadStain,
} from './pages.ts';
import { Search } from './Search.tsx';
import { UnknownPage } from './UnknownPage.tsx';

export const firstParts = [loadIndex];

const parts = [
  { to: knowledgeAddress, name: words.parts.contents },
  { to: compareStart, name: words.parts.compare },
  { to: claimsAddress, name: words.parts.claims },
  { to: citationsAddress, name: words.parts.citations },
  { to: pitfallsAddress, name: words.parts.pitfalls },
  { to: decisionsAddress, name: words.parts.decisions },
] as const;

function Pages() {
  return (
    <Switch>
      <Route path="/knowledge">
        <Part load={loadIndex}>{({ IndexPage }) => <IndexPage />}</Part>
      </Route>
      <Route path="/knowledge/entity/:id">
        {({ id }) =>
          isEntityId(id) ? (
            <Part load={loadEntity}>{({ EntityPage }) => <EntityPage id={id} />}</Part>
          ) : (
            <UnknownPage sought={id} />
          )
        }
      </Route>
      <Route path="/knowledge/stain/:id">
        {({ id }) =>
          isStainId(id) ? (
            <Part load={loadStain}>{({ StainPage }) => <StainPage id={id} />}</Part>
          ) : (
            <UnknownPage sought={id} />
          )
        }
      </Route>
      <Route path="/knowledge/stain/:id/:entity">
        {({ id, entity }) =>
          isStainId(id) && isEntityId(entity) ? (
            <Part load={loadCell}>{({ CellPage }) => <CellPage stain={id} entity={entity} />}</Part>
          ) : (
            <UnknownPage sought={isStainId(id) ? entity : id} />
          )
        }
      </Route>
      <Route path="/knowledge/figure/:id">
        {({ id }) => (
          <Part load={loadFigure}>
            {({ FigurePage, isFigureId }) => (isFigureId(id) ? <FigurePage id={id} /> : <UnknownPage sought={id} />)}
          </Part>
        )}
      </Route>
      <Route path="/knowledge/compare">
        <Part load={loadCompare}>{({ ComparePage }) => <ComparePage />}</Part>
      </Route>
      <Route path="/knowledge/compare/:one/:two">
        {({ one, two }) =>
          isEntityId(one) && isEntityId(two) ? (
            <Part load={loadCompare}>{({ ComparePage }) => <ComparePage pair={[one, two]} />}</Part>
          ) : (
            <UnknownPage sought={isEntityId(one) ? two : one} />
          )
        }
      </Route>
      <Route path="/knowledge/claims">
        <Part load={loadClaims}>{({ ClaimsPage }) => <ClaimsPage />}</Part>
      </Route>
      <Route path="/knowledge/claim/:id">
        {({ id }) => (
          <Part load={loadClaim}>
            {({ ClaimPage, claimById }) => {
              const claim = claimById(id);
              return claim === undefined ? <UnknownPage sought={id} /> : <ClaimPage claim={claim} />;
            }}
          </Part>
        )}
      </Route>
      <Route path="/knowledge/citations">
        <Part load={loadCitations}>{({ CitationsPage }) => <CitationsPage />}</Part>
      </Route>
      <Route path="/knowledge/citation/:id">
        {({ id }) => (
          <Part load={loadCitation}>
            {({ CitationPage, citationById }) => {
              const citation = citationById(id);
              return citation === undefined ? <UnknownPage sought={id} /> : <CitationPage citation={citation} />;
            }}
          </Part>
        )}
      </Route>
      <Route path="/knowledge/pitfalls">
        <Part load={loadPitfalls}>{({ PitfallsPage }) => <PitfallsPage />}</Part>
      </Route>
      <Route path="/knowledge/decisions">
        <Part load={loadDecisions}>{({ DecisionsPage }) => <DecisionsPage />}</Part>
      </Route>
      <Route path="/knowledge/*">{(params) => <UnknownPage sought={params['*'] ?? ''} />}</Route>
    </Switch>
  );
}

/** A page is made anew for its address, and begins at its top unless the address names a place in it. */
function PageInAddress() {
  useEffect(() => {
    if (window.location.hash === '') window.scrollTo(0, 0);
  }, []);
  return (
    <FaultBoundary>
      <Pages />
    </FaultBoundary>
  );
}

/** The reference: its parts, the search over all of them, and the page that the address names. */
export function KnowledgeView() {
  const [location] = useLocation();
  return (
    <div className={css['view']}>
      <div className={css['bar']}>
        <nav aria-label={words.navigation}>
          <ul className={css['parts']}>
            {parts.map(({ to, name }) => (
              <li key={to}>
                <Link href={to} aria-current={location === to ? 'page' : undefined}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Search key={`search ${location}`} />
      </div>
      <PageInAddress key={location} />
    </div>
  );
}
