import { form } from '../../../strings/form.ts';
import { make } from '../dom.ts';
import type { Field } from '../field.ts';
import type { Control } from './control.ts';

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The name of a field; one that must be filled says so. */
export function nameOf(field: Field): (Node | string)[] {
  return field.required && !field.nullable ? [field.label, ' ', make('small', {}, form.required)] : [field.label];
}

/** The line that opens and closes a part of the form. */
export const summaryOf = (field: Field): HTMLElement =>
  make(
    'summary',
    {},
    ...nameOf(field),
    ...(field.hint === null ? [] : [' ', make('span', { class: 'hint' }, field.hint)]),
  );

/** An input with its name, its hint, and room for what is wrong with it; what nobody touched is given back as it came. */
export function labelled(field: Field, input: Input, path: string, value: unknown, read: () => unknown): Control {
  let isTouched = false;
  input.dataset['path'] = path;
  input.addEventListener('input', () => (isTouched = true));
  const hint = make('p', { class: 'hint', id: `${input.id}-y` }, field.hint ?? '');
  const fault = make('p', { class: 'fault', id: `${input.id}-loi`, hidden: true });
  input.setAttribute('aria-describedby', field.hint === null ? fault.id : `${hint.id} ${fault.id}`);
  const label = make('label', { for: input.id }, ...nameOf(field));
  const rest = field.hint === null ? [fault] : [hint, fault];
  return {
    element: make('div', { class: field.kind === 'boolean' ? 'field tick' : 'field' }, label, input, ...rest),
    read: () => (isTouched ? read() : (value ?? read())),
  };
}
