import { Route, Switch } from 'wouter';
import { HomeView } from './home/HomeView.tsx';
import { NotFoundView } from './notFound/NotFoundView.tsx';
import {
  loadAbout,
  loadBatch,
  loadCases,
  loadCheck,
  loadGuided,
  loadKnowledge,
  loadPractice,
  loadTeach,
} from './shell/pages.ts';
import { Shell } from './shell/Shell.tsx';
import { Part } from './ui/Part.tsx';

export function App() {
  return (
    <Shell>
      <Switch>
        <Route path="/">
          <HomeView />
        </Route>
        <Route path="/guided">
          <Part load={loadGuided}>{({ GuidedView }) => <GuidedView />}</Part>
        </Route>
        <Route path="/batch">
          <Part load={loadBatch}>{({ BatchView }) => <BatchView />}</Part>
        </Route>
        <Route path="/check">
          <Part load={loadCheck}>{({ CheckView }) => <CheckView />}</Part>
        </Route>
        <Route path="/teach/:diagram?">
          {({ diagram }) => <Part load={loadTeach}>{({ TeachView }) => <TeachView diagram={diagram ?? null} />}</Part>}
        </Route>
        <Route path="/knowledge/*?">
          <Part load={loadKnowledge}>{({ KnowledgeView }) => <KnowledgeView />}</Part>
        </Route>
        <Route path="/cases">
          <Part load={loadCases}>{({ CasesView }) => <CasesView />}</Part>
        </Route>
        <Route path="/practice/*?">
          <Part load={loadPractice}>{({ PracticeView }) => <PracticeView />}</Part>
        </Route>
        <Route path="/about">
          <Part load={loadAbout}>{({ AboutView }) => <AboutView />}</Part>
        </Route>
        <Route>
          <NotFoundView />
        </Route>
      </Switch>
    </Shell>
  );
}
