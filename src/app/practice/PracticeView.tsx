import { Route, Switch, useLocation } from 'wouter';
import { FaultBoundary } from '../ui/FaultBoundary.tsx';
import { Part } from '../ui/Part.tsx';
import { loadDeckChooser, loadDeckShow, loadExercise, loadStart } from './pages.ts';

export const firstParts = [loadStart];

function Pages() {
  return (
    <Switch>
      <Route path="/practice/case/:number">
        {({ number }) => <Part load={loadExercise}>{({ ExerciseView }) => <ExerciseView number={number} />}</Part>}
      </Route>
      <Route path="/practice/deck">
        <Part load={loadDeckChooser}>{({ DeckChooser }) => <DeckChooser />}</Part>
      </Route>
      <Route path="/practice/deck/show">
        <Part load={loadDeckShow}>{({ DeckShow }) => <DeckShow />}</Part>
      </Route>
      <Route>
        <Part load={loadStart}>{({ PracticeStart }) => <PracticeStart />}</Part>
      </Route>
    </Switch>
  );
}

/** Practice with published cases: the list, an exercise, and a deck for a room; each address is a page of its own. */
export function PracticeView() {
  const [location] = useLocation();
  return (
    <FaultBoundary key={location}>
      <Pages />
    </FaultBoundary>
  );
}
