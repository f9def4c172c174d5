import { form } from '../../../strings/form.ts';
import { make } from '../dom.ts';
import type { Field } from '../field.ts';
import { namesOf } from '../known-names.ts';
import { isData, type Control, type Workshop } from './control.ts';

/** One item of a list. */
export interface Row extends Control {
  /** Tells it where it stands now, so that faults find it and its name counts right. */
  place(path: string, index: number, count: number): void;
  open(): void;
}

interface Moves {
  up(): void;
  remove(): void;
}

/** Asks a folded part to make its controls now. */
export const OPEN_NOW = 'open-now';
/** A group with more fields than this is folded; a file may hold hundreds. */
const FEW = 3;
const LONGEST_NAME = 80;

/** An item of a list. Large ones show their first words and make their controls when they are opened. */
export function makeRow(workshop: Workshop, item: Field, value: unknown, start: string, moves: Moves): Row {
  let path = start;
  let control: Control | null = null;
  const isFolded = item.kind === 'group' && item.fields.length > FEW;
  const up = make('button', { type: 'button', class: 'small', click: moves.up }, form.up);
  const remove = make('button', { type: 'button', class: 'small', click: moves.remove }, form.remove);
  const buttons = make('div', { class: 'item-buttons' }, up, remove);
  const name = make('span', { class: 'item-name' });
  const element = isFolded
    ? make('details', { class: 'item', 'data-path': path }, make('summary', {}, name))
    : make('div', { class: 'item', 'data-path': path });
  const read = () => (control ? control.read() : value);
  const build = () => {
    if (control) return;
    control = workshop.make(item, value, path);
    element.append(control.element, buttons);
  };
  if (isFolded) {
    element.addEventListener('toggle', build);
    element.addEventListener(OPEN_NOW, build);
    element.addEventListener('change', () => (name.textContent = wordsOf(read(), workshop) ?? name.textContent));
  } else build();
  return {
    element,
    read,
    open: () => {
      if (element instanceof HTMLDetailsElement) element.open = true;
      build();
    },
    place: (next, index, count) => {
      for (const each of [element, ...element.querySelectorAll<HTMLElement>('[data-path]')]) {
        const now = each.dataset['path'] ?? '';
        if (now === path || now.startsWith(`${path}.`)) each.dataset['path'] = next + now.slice(path.length);
      }
      path = next;
      up.hidden = index === 0 || count < 2;
      up.setAttribute('aria-label', form.upItem(index + 1));
      remove.setAttribute('aria-label', form.removeItem(index + 1));
      name.textContent = wordsOf(read(), workshop) ?? form.item(index + 1);
    },
  };
}

/** The words that tell an item from its neighbours. */
function wordsOf(value: unknown, { known }: Workshop): string | null {
  if (!isData(value)) return null;
  const said = ['action', 'label', 'title', 'text', 'asWritten', 'detail', 'number', 'note', 'heading', 'file', 'id']
    .map((key) => value[key])
    .find((each) => typeof each === 'string' && each !== '');
  const { agency: id } = value;
  const agency = typeof id === 'string' ? namesOf(known.agencies ?? []).get(id) : undefined;
  const words = agency ?? (typeof said === 'string' ? said : null);
  return words !== null && words.length > LONGEST_NAME
    ? `${words.slice(0, LONGEST_NAME).replace(/\s+\S*$/, '')} …`
    : words;
}
