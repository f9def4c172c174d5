import type { KnownIds } from '../judge.ts';
import type { Field } from '../field.ts';

/** What a control holds; `undefined` is a field that is not written at all. */
export interface Control {
  element: HTMLElement;
  read(): unknown;
}

/** What every control is made with: the entries that exist, and the way to make the controls inside it. */
export interface Workshop {
  known: KnownIds;
  /** `path` is the dotted path that faults name. What nobody touched is given back as it came. */
  make(field: Field, value: unknown, path: string): Control;
}

/** Nothing typed: null where the field may be null and has to be written or was, else left out. */
export function blankOf(field: Field, value: unknown): unknown {
  if (value === undefined && !(field.nullable && field.required)) return undefined;
  return field.nullable ? null : '';
}

export const isData = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

let count = 0;

/** An id for an element, used by no other on the page. */
export const newId = (): string => `o-${++count}`;
