import { toFileName } from '../../file-name.ts';
import { make } from '../dom.ts';
import type { Field } from '../field.ts';
import { isData, type Control, type Workshop } from './control.ts';

/** Longest id that is made of the words of its part. */
const LONGEST_ID = 40;

/** The controls of a mapping by key, and what they hold together. */
export interface Fields extends Control {
  controls: ReadonlyMap<string, Control>;
}

/** Controls for all fields of a mapping. Keys that the schema does not know are kept: the check names them. */
export function makeFields(workshop: Workshop, fields: readonly Field[], value: unknown, path: string): Fields {
  const data = isData(value) ? value : {};
  const controls = new Map(
    fields.map((field) => [
      field.key,
      workshop.make(field, data[field.key], path === '' ? field.key : `${path}.${field.key}`),
    ]),
  );
  const others = Object.entries(data).filter(([key]) => !controls.has(key));
  const element = make('div', { class: 'fields' }, ...[...controls.values()].map((control) => control.element));
  if (path !== '' && controls.has('id')) nameAfterWords(element, fields, controls);
  return {
    element,
    controls,
    read: () =>
      Object.fromEntries([
        ...[...controls]
          .map(([key, control]) => [key, control.read()] as const)
          .filter(([, each]) => each !== undefined),
        ...others,
      ]),
  };
}

/** A part that has no id yet gets one from its first words: nobody has to make up a code. */
function nameAfterWords(element: HTMLElement, fields: readonly Field[], controls: ReadonlyMap<string, Control>): void {
  const input = controls.get('id')?.element.querySelector('input');
  const words = ['action', 'label', 'title', 'text', 'name', 'asWritten', 'number'].find((key) =>
    fields.some((field) => field.key === key && (field.kind === 'line' || field.kind === 'long')),
  );
  if (!input || words === undefined) return;
  element.addEventListener('change', () => {
    const said = controls.get(words)?.read();
    if (input.value !== '' || typeof said !== 'string') return;
    input.value = toFileName(said, LONGEST_ID);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
