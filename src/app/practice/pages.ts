/** The pages of practice, each loaded when it is opened. */
export const loadStart = () => import('./PracticeStart.tsx');
export const loadExercise = () => import('./ExerciseView.tsx');
export const loadDeckChooser = () => import('./DeckChooser.tsx');
export const loadDeckShow = () => import('./DeckShow.tsx');
