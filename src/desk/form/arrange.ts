import type { CollectionName } from '../../schemas/index.ts';
import { firstGroup, formGroups, usualFields } from '../../strings/form-groups.ts';
import { form } from '../../strings/form.ts';
import type { Fields } from './controls/fields.ts';
import { make } from './dom.ts';
import type { Field } from './field.ts';

/**
 * The fields of a file in groups: the first one open, with what must be filled and what mostly is, the rest of it folded; every
 * other group folded as a whole. Only where controls stand changes: what they hold is read in the order of the schema.
 */
export function arrangeFields(
  collection: CollectionName,
  fields: readonly Field[],
  made: Fields,
  data: Readonly<Record<string, unknown>>,
): HTMLElement {
  const groups = formGroups[collection];
  const named = new Set(groups.flatMap(({ keys }) => keys));
  const elementsOf = (list: readonly Field[]) => list.flatMap(({ key }) => made.controls.get(key)?.element ?? []);
  const first = fields.filter(({ key }) => !named.has(key));
  const usual = usualFields[collection] ?? [];
  const isShown = ({ key, required }: Field) => required || usual.includes(key) || isWritten(data[key]);
  const folded = first.filter((field) => !isShown(field));
  return make(
    'div',
    { class: 'stack' },
    make('h3', {}, firstGroup),
    make('div', { class: 'fields' }, ...elementsOf(first.filter(isShown))),
    ...(folded.length === 0
      ? []
      : [
          make(
            'details',
            { class: 'group' },
            make('summary', {}, form.more(folded.length)),
            make('div', { class: 'fields' }, ...elementsOf(folded)),
          ),
        ]),
    ...groups.map(({ title, keys }) => {
      const inside = keys.flatMap((key) => fields.find((field) => field.key === key) ?? []);
      const elements = elementsOf(inside);
      const [only] = elements;
      if (elements.length === 1 && only instanceof HTMLDetailsElement) only.open = true;
      const written = inside.filter(({ key }) => isWritten(data[key])).length;
      return make(
        'details',
        { class: 'group' },
        make('summary', {}, title, ' ', make('span', { class: 'hint' }, form.filled(written, inside.length))),
        make('div', { class: 'fields' }, ...elements),
      );
    }),
  );
}

function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}
