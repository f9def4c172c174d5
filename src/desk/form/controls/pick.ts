import { form } from '../../../strings/form.ts';
import { foldMarks, toNfc } from '../../../text/vietnamese.ts';
import { make } from '../dom.ts';
import type { Field } from '../field.ts';
import { namesOf } from '../known-names.ts';
import { blankOf, newId, type Control, type Workshop } from './control.ts';
import { labelled } from './label.ts';

/** So many entries are all shown in a list; of more the browser shows those that fit what is typed. */
const LISTED = 12;

/** A control that names another entry: its name is shown and chosen, its id is written. */
export function makePick(workshop: Workshop, field: Field, value: unknown, path: string): Control {
  const names = field.target === null ? new Map<string, string>() : namesOf(workshop.known[field.target] ?? []);
  const id = typeof value === 'string' ? value : '';
  const blank = () => blankOf(field, value);
  if (names.size <= LISTED) {
    const known = names.has(id) || id === '' ? [...names] : [...names, [id, form.unlisted(id)] as const];
    const options = [['', form.choose] as const, ...known].map(([each, name]) =>
      make('option', { value: each, selected: each === id }, name),
    );
    const input = make('select', { id: newId() }, ...options);
    return labelled(field, input, path, value, () => input.value || blank());
  }
  const input = make('input', {
    id: newId(),
    type: 'text',
    autocomplete: 'off',
    list: `ten-${field.target ?? ''}`,
    placeholder: form.typeToFind,
  });
  input.value = names.get(id) ?? id;
  input.addEventListener('change', () => {
    const found = findId(input.value, names);
    if (found !== null) input.value = names.get(found) ?? found;
  });
  return labelled(
    field,
    input,
    path,
    value,
    () => findId(input.value, names) ?? (toNfc(input.value).trim() || blank()),
  );
}

/** The id of what was typed: a name, an id, or words that only one name holds, with or without marks. */
function findId(typed: string, names: ReadonlyMap<string, string>): string | null {
  const text = toNfc(typed).trim();
  if (text === '') return null;
  if (names.has(text)) return text;
  const words = fold(text).split(/\s+/);
  const exact = [...names].filter(([, name]) => fold(name) === fold(text));
  const holding = [...names].filter(([, name]) => words.every((word) => fold(name).includes(word)));
  return exact[0]?.[0] ?? (holding.length === 1 ? (holding[0]?.[0] ?? null) : null);
}

const fold = (text: string): string => foldMarks(text).toLowerCase();
