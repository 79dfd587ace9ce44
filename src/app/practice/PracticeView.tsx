import { Route, Switch } from 'wouter';
import { Part } from '../ui/Part.tsx';
import { loadDeckChooser, loadDeckShow, loadExercise, loadStart } from './pages.ts';

/** Practice with published cases: the list, an exercise, and a deck for a room. */
export function PracticeView() {
  return (
    <Switch>
      <Route path="/practice/case/:number">
        {({ number }) => (
          <Part load={loadExercise}>{({ ExerciseView }) => <ExerciseView key={number} number={number} />}</Part>
        )}
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
