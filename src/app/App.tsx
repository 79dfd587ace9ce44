import { Route, Switch, useLocation } from 'wouter';
import { HomeView } from './home/HomeView.tsx';
import { NotFoundView } from './notFound/NotFoundView.tsx';
import { loadAbout, loadBatch, loadGuided } from './shell/pages.ts';
import { Shell } from './shell/Shell.tsx';
import { Part } from './ui/Part.tsx';

export function App() {
  const [, goTo] = useLocation();
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
          <Part load={loadBatch}>{({ BatchView }) => <BatchView goTo={goTo} />}</Part>
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
