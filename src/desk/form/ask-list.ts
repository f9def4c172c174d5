import { dropQuestion, findQuestions } from '../../source/questions.ts';
import { form } from '../../strings/form.ts';
import { make } from './dom.ts';

/** What a draft still asks, each with a button that takes the question out of the text. `change` gets the text without it. */
export function askList(text: string, change: (text: string) => void): HTMLElement[] {
  const questions = findQuestions(text);
  if (questions.length === 0) return [];
  const items = questions.map((question) =>
    make(
      'li',
      {},
      `${question.text} `,
      make(
        'button',
        {
          type: 'button',
          class: 'small',
          'aria-label': form.answeredLong(question.text),
          click: () => {
            change(dropQuestion(text, question));
          },
        },
        form.answered,
      ),
    ),
  );
  return [
    make('h2', {}, form.questions(questions.length)),
    make('p', { class: 'hint' }, form.questionsHint),
    make('ul', {}, ...items),
  ];
}
