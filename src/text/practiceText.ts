const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** How sure a learner may be of a diagnosis, the least first. */
export const confidences = ['guess', 'likely', 'certain'] as const;

export type Confidence = (typeof confidences)[number];

export const confidenceNames: Readonly<Record<Confidence, string>> = {
  guess: 'a guess',
  likely: 'likely',
  certain: 'nearly certain',
};

/** How the stains of an order are grouped by what they were worth. */
export type OrderGroup = 'missing' | 'withoutEffect' | 'needed' | 'wanted' | 'notReported';

export const orderGroupNames: Readonly<Record<OrderGroup, string>> = {
  missing: 'Needed, and not ordered',
  withoutEffect: 'Ordered, and without effect on the conclusion',
  needed: 'Needed, and ordered',
  wanted: 'Not reported, though the workup would want it',
  notReported: 'Not reported',
};

const quoted = (question: string): string => `“${question}”`;

/** Words of practice with published cases. */
export const practiceText = {
  title: 'Practice',
  lead: 'Published cases as exercises. Stains are ordered one by one, each shows what its source reports; then a diagnosis is committed to, and everything is shown.',
  note: 'Real cases, entered as their sources state them. Many were published because they are odd, and most sources leave much out: what is not reported is not known.',
  next: 'Open the next case',
  nextDue: (count: number): string => `Open the next of ${counted(count, 'case', 'cases')} that are due`,
  toDeck: 'Make a deck for a room',
  cases: 'Cases',
  caseNumber: (number: number): string => `Case ${number}`,
  doneRight: 'named as published',
  doneOther: 'named otherwise',
  due: 'due',
  series: (patients: number): string => `one profile stated of ${patients} patients`,
  nothingStated: 'No age, sex or site is stated',
  aged: (sex: string, age: number): string => `${sex}, ${age} years`,
  ageOnly: (age: number): string => `${age} years`,
  sexes: { female: 'Woman', male: 'Man', other: 'Other', unknown: 'Sex not known' },
  children: { female: 'Girl', male: 'Boy' },

  given: 'What is stated',
  nothingGiven: 'No histology is stated.',
  diagnosis: 'Diagnosis',
  order: 'Order a stain',
  orderNote: 'Each shows its published result, or that it is not reported.',
  find: 'Type a stain',
  findCount: (count: number): string => `${count} found, Enter orders the first`,
  ordered: 'Ordered',
  noneOrdered: 'Nothing is ordered yet.',
  notReported: 'not reported',
  alikeReported: (names: readonly string[]): string => `of its kind, the source reports ${names.join(', ')}`,
  announced: (stain: string, result: string): string => `${stain}: ${result}`,
  commit: 'Commit to a diagnosis',
  chooseDiagnosis: 'Choose',
  confidence: 'How sure',
  commitNow: 'Commit',

  revealed: 'What was published',
  published: (diagnosis: string): string => `Published as ${diagnosis}.`,
  right: 'Your diagnosis is the published one.',
  wrong: (given: string, published: string): string => `Your diagnosis was ${given}; it was published as ${published}.`,
  otherDiagnosis: 'a tumour outside this list',
  withConfidence: (words: string): string => `You called it ${words}.`,
  rightGuess: 'A right answer that was a guess is worth a second look.',
  wrongCertain: 'A wrong answer that was nearly certain is the one to learn from.',
  odd: (odd: string): string => `What is odd about it: ${odd}`,
  sourceNote: (note: string): string => `Note: ${note}`,
  notCoded: (parts: readonly string[]): string => `Also published, but not in a case file: ${parts.join('; ')}`,
  score: 'The stains',
  scoreLine: (ordered: number, needed: number, wasted: number, missing: number): string =>
    needed === 0
      ? `No reported stain was needed; ${wasted} ordered without effect.`
      : `${ordered} of ${counted(needed, 'needed stain', 'needed stains')} ordered, ${missing} missing, ${wasted} without effect.`,
  scoreNote:
    'Measured against the fewest of the reported stains with which the workup comes to the same conclusion with nothing more left open. It is the measure of this tool, made with the results known: a stain without effect here may have been a good question, and a laboratory may have good reasons for it.',
  reached: 'The workup, with the stains ordered',
  reachedWhole: 'With every reported stain',
  reachedSame: 'The same, with nothing less open.',
  open: (count: number): string => `${counted(count, 'requirement', 'requirements')} not met`,
  withoutItOther: (outcome: string): string => `Without it the workup comes to: ${outcome}.`,
  withoutItOpen: 'Without it the conclusion is the same, and this is open:',
  withItOpen: 'The conclusion is the same without it, but only with it does the workup see that this is open:',
  closedAgain:
    'Alone it opens something that other reported stains close again; the conclusion is reached without them.',
  sameConclusion: (question: string, reading: string): string =>
    `It answers ${quoted(question)} (${reading}); the workup comes to the same conclusion with this question unanswered.`,
  answered: (question: string, by: readonly string[]): string =>
    `It answers ${quoted(question)}, which ${by.join(', ')} answers as well.`,
  sameWay: (question: string): string =>
    `It is asked at ${quoted(question)}, where the workup goes on the same with it and without it.`,
  requirementMet: 'It bears on a requirement of the conclusion that is met without it.',
  requirementOpen: 'It bears on a requirement of the conclusion that is open with it and without it:',
  elsewhere: (questions: readonly string[]): string =>
    `The workup asks for it only where this case does not come: ${questions.map(quoted).join('; ')}.`,
  notAsked: 'No step of the workup asks for it. The second reader weighs it where counts are published.',
  readAbout: (stain: string): string => `About ${stain}`,
  moreAbout: (entity: string): string => `More about ${entity}`,
  stillWanted: (names: readonly string[]): string =>
    `Not reported by the source, and the workup would still want: ${names.join(', ')}.`,
  workup: 'The workup, with every reported stain',
  inGuided: 'Open it in the guided workup',
  inTeach: 'Show its way on the diagram',
  again: 'Work through it again',
  another: 'Next case',

  keeping: 'Progress',
  keepingNote:
    'Nothing is stored unless it is asked for here. What is kept stays in the storage of this browser, on this machine.',
  keeps: 'Keep my progress',
  repeats: 'Bring cases back when they are due (spaced repetition)',
  repeatsNote:
    'Each result sets when its case comes back: sooner after a wrong or unsure answer, later after a sure and lean one. It needs kept progress.',
  keepThis: 'Keep this result on this machine',
  kept: 'This result is kept on this machine.',
  notKept: 'This result is not kept; it is gone when the page is closed.',
  comesBack: (date: string): string => `The case comes back on ${date}.`,
  forget: 'Forget my progress',
  forgetSure: (count: number): string =>
    `Every kept result (${count}) and both choices are deleted from this machine. This cannot be undone.`,
  forgetNow: 'Forget it now',
  keepIt: 'Keep it',
  forgotten: 'The progress is forgotten.',
  summary: (done: number, all: number, right: number): string =>
    `${done} of ${counted(all, 'case', 'cases')} worked through, ${right} named as published.`,
  summaryWaste: (wasted: number, missing: number): string =>
    `In the last attempt at each: ${counted(wasted, 'stain', 'stains')} without effect, ${missing} missing.`,

  summaryOlder: (count: number): string =>
    `${counted(count, 'result was', 'results were')} scored with other rules than those of today.`,

  deckTitle: 'A deck for a room',
  deckLead:
    'Choose cases, and step the room through them: what is stated, the stains one by one, the question, then the workup, the second reader and what was published. The deck is in the address and is stored nowhere.',
  deckNames: 'Hide names until the end of each case',
  deckChosen: (count: number): string => `${counted(count, 'case', 'cases')} chosen`,
  deckChoose: 'Cases of the deck',
  deckAll: 'All',
  deckNone: 'None',
  deckStart: 'Start',
  deckEmpty: 'Choose at least one case.',
  deckFault: 'This address is no deck: it must name numbers of cases, each once.',
  deckBack: 'Back to the choice',
  deckPlace: (place: number, all: number): string => `Case ${place} of ${all}`,
  deckStep: (step: number, all: number): string => `${step} of ${all}`,
  deckVote: 'What is it?',
  deckVoteNote: 'Name a diagnosis, how sure it is, and the stain that would change it.',
  deckWorkup: 'The workup',
  deckSecond: 'The second reader',
  deckPublished: 'Published as',
  deckEnd: 'The end of the deck',
  stepBack: 'Back',
  stepOn: 'Next',
  unknownCase: (given: string): string => `There is no case ${given}. The cases are numbered from 1.`,
  toPractice: 'All cases',
} as const;
