import type { z } from 'zod';
import type { Content } from '../../source/load.ts';
import type { Day } from '../../text/day.ts';
import { nearest } from '../../text/nearest.ts';
import { foldMarks, toNfc } from '../../text/vietnamese.ts';

/** What the questions may look at: all content that exists, and the day. */
export interface Known {
  content: Content;
  today: Day;
}

/** Answers so far, by flag; null was left blank. */
export type Answers = Readonly<Record<string, string | null>>;

export interface Choice {
  value: string;
  label: string;
}

export interface Question {
  /** Name on the command line: --place */
  flag: string;
  ask: string;
  /** Judges the answer; its Vietnamese messages are shown. */
  schema?: z.ZodType;
  /** May be left blank. */
  optional?: boolean;
  /** Several values, parted by commas. */
  many?: boolean;
  /** Other words than the choices are an answer too. */
  open?: boolean;
  suggest?: (answers: Answers, known: Known) => string | null;
  choices?: (answers: Answers, known: Known) => Choice[];
  /** Not asked when these answers make it needless. */
  skip?: (answers: Answers) => boolean;
  /** Brings an answer into the form that files have: "25/3/2027" to "2027-03-25". */
  normalise?: (text: string) => string;
}

/** A content file to be written, before it is judged. */
export interface Draft {
  /** Path below the collection's folder, without the ending. */
  id: string;
  data: Record<string, unknown>;
  body: string;
  /** A plan whose list has to name this entry. */
  namedBy?: { plan: string; list: 'slogans' | 'events' };
}

export interface Kind {
  collection: 'plans' | 'slogans' | 'events' | 'leaflets' | 'broadcasts' | 'articles';
  label: string;
  questions: Question[];
  make(answers: Answers, known: Known): Draft;
}

/** An answer that was understood, or what is wrong with it. */
export type Reading = { value: string | null } | { fault: string };

/** Understands what was typed or given as a flag. */
export function readAnswer(question: Question, text: string, answers: Answers, known: Known): Reading {
  const typed = toNfc(text).trim();
  if (typed === '') return question.optional ? { value: null } : { fault: 'không được để trống.' };
  if (!question.many) return readOne(question, typed, answers, known);
  const values: string[] = [];
  for (const part of typed.split(',').filter((each) => each.trim() !== '')) {
    const one = readOne(question, part.trim(), answers, known);
    if ('fault' in one) return one;
    if (one.value !== null) values.push(one.value);
  }
  return { value: values.join(',') };
}

function readOne(question: Question, typed: string, answers: Answers, known: Known): Reading {
  const value = question.normalise?.(typed) ?? typed;
  const choices = question.choices?.(answers, known) ?? [];
  const chosen = choices.find((choice) => choice.value === value || choice.label === value);
  if (chosen) return { value: chosen.value };
  if (choices.length > 0 && !question.open) {
    const near = nearest(
      value,
      choices.map((choice) => choice.value),
    );
    return { fault: `không có "${value}".${near === null ? '' : ` Gần nhất: "${near}".`}` };
  }
  const judged = question.schema?.safeParse(value);
  if (judged && !judged.success) return { fault: judged.error.issues[0]?.message ?? 'viết không đúng dạng.' };
  return { value };
}

/** Choices whose id or label holds all typed words, marks or not. */
export function findChoices(choices: readonly Choice[], typed: string): Choice[] {
  const words = foldMarks(typed).toLowerCase().split(/\s+/);
  return choices.filter(({ value, label }) => {
    const text = foldMarks(`${value} ${label}`).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The values of a question that takes several. */
export function listOf(answer: string | null | undefined): string[] {
  return answer == null || answer === '' ? [] : answer.split(',');
}
