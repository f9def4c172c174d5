import { form, timeKinds } from '../../../strings/form.ts';
import { make } from '../dom.ts';
import type { Field } from '../field.ts';
import { blankOf, isData, type Control, type Workshop } from './control.ts';
import { nameOf } from './label.ts';

/** A control for a time: first its kind, then the days of that kind. */
export function makeTime(workshop: Workshop, field: Field, value: unknown, path: string): Control {
  const data = isData(value) ? value : {};
  const now = timeKinds.find(({ keys }) => keys.every((key) => data[key] !== undefined));
  const options = [{ label: form.unknown, keys: [] as readonly string[] }, ...timeKinds];
  const select = make(
    'select',
    { 'aria-label': form.timeKind },
    ...options.map(({ label, keys }) => make('option', { value: keys.join(' '), selected: keys === now?.keys }, label)),
  );
  const controls = field.fields.map((each) => ({
    key: each.key,
    control: workshop.make({ ...each, required: false }, data[each.key], `${path}.${each.key}`),
  }));
  const isShown = (key: string) => key === 'asWritten' || select.value.split(' ').includes(key);
  const show = () => {
    for (const { key, control } of controls) control.element.hidden = !isShown(key) || select.value === '';
  };
  show();
  select.addEventListener('change', show);
  const written = () =>
    controls
      .filter(({ key }) => isShown(key))
      .map(({ key, control }) => [key, control.read()] as const)
      .filter(([, each]) => each !== undefined);
  return {
    element: make(
      'fieldset',
      { class: 'part', 'data-path': path },
      make('legend', {}, ...nameOf(field)),
      select,
      ...controls.map(({ control }) => control.element),
    ),
    read: () => (select.value === '' ? blankOf(field, value) : Object.fromEntries(written())),
  };
}
