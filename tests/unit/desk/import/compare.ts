// Judges a draft against what its document is known to say: right, asked for, or wrong in silence.
import type { ImportedPlan } from '../../../../src/desk/import/plan.ts';

export interface Expected {
  [field: string]: unknown;
  /** Fields that the document leaves open, so that a question must be asked. */
  asked?: string[];
  leads?: string[][];
  helpers?: string[][];
  spans?: [string | null, string | null][];
  reports?: (string | null)[];
  events?: [string | null, string | null][];
  hotlines?: string[];
  slogans?: string[];
  discrepancies?: string[];
  budgetLines?: [string, number | null, number | null][];
}

export interface Score {
  right: string[];
  asked: string[];
  wrong: string[];
}

const PLAIN = [
  'docType',
  'number',
  'numberAsWritten',
  'issuer',
  'place',
  'issuedDate',
  'dateAsWritten',
  'year',
  'title',
  'signatory',
  'recipients',
  'archive',
  'budgetTotalVnd',
  'period',
];

/** Compares field by field; a field that is missing in `expected` is not judged. */
export function compare(plan: ImportedPlan, expected: Expected): Score {
  const score: Score = { right: [], asked: [], wrong: [] };
  const judge = (field: string, got: unknown, want: unknown): void => {
    if (JSON.stringify(got) === JSON.stringify(want)) score.right.push(field);
    else if (plan.questions.some((question) => question.field.startsWith(field))) score.asked.push(field);
    else score.wrong.push(`${field}: ${JSON.stringify(got)}, cần ${JSON.stringify(want)}`);
  };
  for (const field of PLAIN) if (field in expected) judge(field, plan[field as keyof ImportedPlan], expected[field]);
  (expected['legalBases'] as object[] | undefined)?.forEach((base, at) => {
    for (const [part, want] of Object.entries(base))
      judge(`legalBases[${at}].${part}`, plan.legalBases[at]?.[part as 'lead'] ?? null, want);
  });
  if (expected['legalBases'])
    judge('legalBases.length', plan.legalBases.length, (expected['legalBases'] as object[]).length);
  if (expected.slogans) judge('slogans', [...plan.slogans].sort(), [...expected.slogans].sort());
  if (expected.leads)
    judge(
      'tasks.lead',
      plan.tasks.map(({ lead }) => lead),
      expected.leads,
    );
  if (expected.helpers)
    judge(
      'tasks.with',
      plan.tasks.map((task) => task.with),
      expected.helpers,
    );
  if (expected.spans)
    judge(
      'tasks.from',
      plan.tasks.map(({ from, to }) => [from, to]),
      expected.spans,
    );
  if (expected.reports)
    judge(
      'reports',
      plan.reports.map(({ due }) => due),
      expected.reports,
    );
  if (expected.events)
    judge(
      'events',
      plan.events.map(({ start, end }) => [start, end]),
      expected.events,
    );
  if (expected.hotlines)
    judge(
      'hotlines',
      plan.hotlines.map(({ digits }) => digits),
      expected.hotlines,
    );
  if (expected.budgetLines)
    judge(
      'budget.lines',
      plan.budget.lines.map(({ label, vnd, computedVnd }) => [label, vnd, computedVnd]),
      expected.budgetLines,
    );
  if (expected.discrepancies)
    judge(
      'discrepancies',
      expected.discrepancies.filter((kind) => plan.discrepancies.some((one) => one.kind === kind)),
      expected.discrepancies,
    );
  for (const field of expected.asked ?? [])
    if (!plan.questions.some((question) => question.field.startsWith(field)))
      score.wrong.push(`${field}: phải hỏi mà không hỏi`);
  return score;
}
