// Questions and fields that several kinds of content have in common.
import { ID } from '../../schemas/fields.ts';
import { z } from 'zod';
import { readDay } from '../../text/day.ts';
import { toFileName } from '../file-name.ts';
import type { Answers, Choice, Known, Question } from './question.ts';

const LONGEST_NAME = 60;

/** "25/3/2027" and "ngày 25 tháng 3 năm 2027" as 2027-03-25; anything else as it is. */
export const normaliseDay = (text: string): string => readDay(text) ?? text;

/** An optional question for the plan that the entry belongs to. */
export const planQuestion = (ask: string): Question => ({
  flag: 'plan',
  ask,
  optional: true,
  choices: (_answers, known) => planChoices(known),
});

/** An optional question for all plans that the entry rests on. */
export const plansQuestion: Question = {
  flag: 'plans',
  ask: 'Dựa trên những kế hoạch nào (cách nhau bằng dấu phẩy)',
  optional: true,
  many: true,
  choices: (_answers, known) => planChoices(known),
};

/** The question for the file's name, with one made of `words` that is not taken yet. */
export const fileQuestion = (
  collection: 'plans' | 'slogans' | 'events' | 'leaflets' | 'broadcasts' | 'articles',
  words: (answers: Answers) => string,
): Question => ({
  flag: 'file',
  ask: 'Tên tệp, cũng là địa chỉ của trang (đăng rồi thì không đổi)',
  schema: z.string().regex(ID, 'tên tệp chỉ gồm chữ thường không dấu, số và dấu gạch nối.'),
  suggest: (answers, known) => {
    const folder = collection === 'plans' ? `${answers['place'] ?? ''}/` : '';
    return freeName(toFileName(words(answers), LONGEST_NAME) || 'moi', (name) =>
      known.content.ids[collection].has(folder + name),
    );
  },
});

export function planChoices(known: Known): Choice[] {
  return known.content.entries.plans.map(({ id, data }) => ({ value: id, label: data.shortTitle }));
}

export function eventChoices(known: Known): Choice[] {
  return known.content.entries.events.map(({ id, data }) => ({ value: id, label: data.title }));
}

/** The state of a new entry: a draft that nobody has compared with anything. */
export function draftPublication(known: Known): Record<string, unknown> {
  return {
    status: 'draft',
    checked: { on: known.today, against: 'Chưa đối chiếu' },
    changes: [{ on: known.today, note: 'Tạo bản nháp' }],
  };
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  let count = 2;
  while (isTaken(`${name}-${count}`)) count++;
  return `${name}-${count}`;
}
