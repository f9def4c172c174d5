import type { Interface } from 'node:readline/promises';
import {
  findChoices,
  readAnswer,
  type Answers,
  type Choice,
  type Kind,
  type Known,
  type Question,
} from './question.ts';

/** More choices than this are searched, not listed. */
const LISTED = 9;

/** The part of a terminal that the questions need. */
export interface Terminal {
  ask: Interface['question'];
  tell(line: string): void;
}

/** Asks one question after the other; what is already given as a flag is not asked. Enter takes the suggestion, "-" leaves blank. */
export async function answerOnTerminal(
  kind: Kind,
  given: Readonly<Record<string, string>>,
  known: Known,
  terminal: Terminal,
): Promise<Answers> {
  const answers: Record<string, string | null> = {};
  for (const question of kind.questions)
    if (!question.skip?.(answers)) answers[question.flag] = await answerOne(question, given, answers, known, terminal);
  return answers;
}

async function answerOne(
  question: Question,
  given: Readonly<Record<string, string>>,
  answers: Answers,
  known: Known,
  { ask, tell }: Terminal,
): Promise<string | null> {
  const suggestion = question.suggest?.(answers, known) ?? null;
  let shown = question.choices?.(answers, known) ?? [];
  const all = shown;
  if (shown.length > 0 && shown.length <= LISTED) listChoices(shown, tell);
  let typed = given[question.flag] ?? (await ask(promptOf(question, suggestion, all.length)));
  for (;;) {
    const text = understand(typed.trim(), question, suggestion, shown);
    const reading = readAnswer(question, text, answers, known);
    if ('value' in reading) return reading.value;
    const found = all.length > 0 && text !== '' ? findChoices(all, text) : [];
    if (found.length > 0) {
      shown = found;
      listChoices(found, tell);
    } else tell(`  ${reading.fault}`);
    typed = await ask(found.length > 0 ? '  Gõ số thứ tự: ' : promptOf(question, suggestion, all.length));
  }
}

function understand(typed: string, question: Question, suggestion: string | null, shown: readonly Choice[]): string {
  if (typed === '') return suggestion ?? '';
  if (typed === '-' && question.optional) return '';
  const numbered = typed
    .split(',')
    .map((part) => (/^\s*\d{1,3}\s*$/.test(part) ? shown[Number(part) - 1]?.value : undefined));
  return numbered.length > 0 && numbered.every((value) => value !== undefined) ? numbered.join(',') : typed;
}

function promptOf({ ask, optional }: Question, suggestion: string | null, choices: number): string {
  const search = choices > LISTED ? ' Gõ vài chữ để tìm.' : '';
  const enter = suggestion !== null ? ` [Enter: ${suggestion}]` : optional ? ' [Enter: bỏ qua]' : '';
  return `${ask}.${search}${enter}\n> `;
}

function listChoices(choices: readonly Choice[], tell: (line: string) => void): void {
  for (const [index, { value, label }] of choices.entries())
    tell(`  ${index + 1}. ${label}${value === label ? '' : ` (${value})`}`);
}
