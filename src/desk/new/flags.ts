import type { Command } from '../../command/command.ts';
import { readAnswer, type Answers, type Kind, type Known } from './question.ts';

/** `npm run new -- plan`, as its help tells it: every question is an option too. */
export function commandOf(name: string, { label, questions }: Kind): Command {
  return {
    call: `npm run new -- ${name}`,
    does: `Tạo ${label} mới. Không ghi tùy chọn nào thì máy hỏi từng điều.`,
    options: Object.fromEntries(
      questions.map(({ flag, ask, optional }) => [flag, { says: optional ? ask : `${ask}. Phải có`, value: '…' }]),
    ),
    examples: [`npm run new -- ${name}`, `npm run new -- ${name} --${questions[0]?.flag ?? ''} "…"`],
  };
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
