/** A decision of the record: its date, the question, what was chosen and rejected, and what would change our mind. */
export type Decision = {
  readonly date: string;
  readonly question: string;
  readonly said: readonly string[];
  readonly choice: string;
  readonly rejected: string;
  readonly changeOfMind: string;
};

/** The whole record: what stands before the first decision, and the decisions in their order. */
export type DecisionRecord = { readonly introduction: string; readonly decisions: readonly Decision[] };

const heading = /^(\d{4}-\d{2}-\d{2}) (.+)$/;

const labels = { choice: 'Choice: ', rejected: 'Rejected: ', changeOfMind: 'What would change our mind: ' } as const;

const joined = (lines: readonly string[]): string => lines.join(' ').replace(/ {2,}/g, ' ').trim();

function parseDecision(section: string): Decision {
  const [title = '', ...lines] = section.split('\n');
  const [, date, question] = heading.exec(title) ?? [];
  const starts = Object.values(labels).map((label) => lines.findIndex((line) => line.startsWith(label)));
  const [choiceAt = -1, rejectedAt = -1, changeAt = -1] = starts;
  const inOrder = choiceAt >= 0 && rejectedAt > choiceAt && changeAt > rejectedAt;
  if (date === undefined || question === undefined || !inOrder) {
    throw new RangeError(`not a decision with a date, a choice, what was rejected and what would change it: ${title}`);
  }
  const part = (label: string, from: number, to?: number): string => joined(lines.slice(from, to)).slice(label.length);
  return {
    date,
    question,
    said: lines
      .slice(0, choiceAt)
      .join('\n')
      .split(/\n{2,}/)
      .map((paragraph) => joined(paragraph.split('\n')))
      .filter((paragraph) => paragraph !== ''),
    choice: part(labels.choice, choiceAt, rejectedAt),
    rejected: part(labels.rejected, rejectedAt, changeAt),
    changeOfMind: part(labels.changeOfMind, changeAt),
  };
}

/** Reads the record of decisions, which has one fixed form; a section of another form is a RangeError that names it. */
export function parseDecisions(markdown: string): DecisionRecord {
  const [before = '', ...sections] = markdown.replaceAll('\r\n', '\n').split(/^## /m);
  return {
    introduction: joined(before.replace(/^# .*$/m, '').split('\n')),
    decisions: sections.map(parseDecision),
  };
}
