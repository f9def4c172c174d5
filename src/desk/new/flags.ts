import { parseArgs } from 'node:util';
import { readAnswer, type Answers, type Kind, type Known } from './question.ts';

/** The flags as given, by name. Throws TypeError for a flag that the kind does not know. */
export function readFlags(kind: Kind, args: readonly string[]): Record<string, string> {
  const options = Object.fromEntries(kind.questions.map(({ flag }) => [flag, { type: 'string' as const }]));
  return { ...parseArgs({ args: [...args], options }).values } as Record<string, string>;
}

/** Answers every question from flags and suggestions; what is missing or wrong is told all at once. */
export function answerByFlags(
  kind: Kind,
  given: Readonly<Record<string, string>>,
  known: Known,
): { answers: Answers; faults: string[] } {
  const answers: Record<string, string | null> = {};
  const faults: string[] = [];
  for (const question of kind.questions) {
    if (question.skip?.(answers)) continue;
    const text = given[question.flag] ?? question.suggest?.(answers, known) ?? '';
    const reading = readAnswer(question, text, answers, known);
    if ('value' in reading) answers[question.flag] = reading.value;
    else faults.push(`--${question.flag}  ${reading.fault} ${question.ask}.`);
  }
  return { answers, faults };
}
