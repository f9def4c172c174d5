import { form } from '../../../strings/form.ts';
import { make } from '../dom.ts';
import type { Field } from '../field.ts';
import { blankOf, isData, type Control, type Workshop } from './control.ts';
import { makeFields } from './fields.ts';
import { summaryOf } from './label.ts';

/** A control for a mapping: a part that opens; one that may be missing has a box to tick. */
export function makeGroup(workshop: Workshop, field: Field, value: unknown, path: string): Control {
  const fields = makeFields(workshop, field.fields, value, path);
  if (field.key === '') return fields;
  const isFixed = field.required && !field.nullable;
  const element = make(
    'details',
    { class: 'part', open: isFixed || isData(value), 'data-path': path },
    summaryOf(field),
  );
  if (isFixed) {
    element.append(fields.element);
    return { element, read: fields.read };
  }
  const tick = make('input', { type: 'checkbox', checked: isData(value) });
  element.append(make('label', { class: 'tick' }, tick, ` ${form.written}`), fields.element);
  fields.element.addEventListener('input', () => (tick.checked = true));
  return { element, read: () => (tick.checked ? fields.read() : blankOf(field, value)) };
}
