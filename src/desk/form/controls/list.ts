import { form } from '../../../strings/form.ts';
import { make } from '../dom.ts';
import type { Field } from '../field.ts';
import type { Control, Workshop } from './control.ts';
import { summaryOf } from './label.ts';
import { makeRow, type Row } from './row.ts';
import { makeSimple } from './simple.ts';

/** A control for a list: rows that can be added, moved and taken out. */
export function makeList(workshop: Workshop, field: Field, value: unknown, path: string): Control {
  const { item } = field;
  if (!item) return makeSimple({ ...field, kind: 'raw' }, value, path);
  let isTouched = false;
  let rows: Row[] = [];
  const holder = make('div', { class: 'items' });
  const title = make('span', { class: 'count' });
  const add = make('button', { type: 'button', class: 'small' }, form.add);

  const refresh = () => {
    title.textContent = rows.length === 0 ? '' : ` (${rows.length})`;
    for (const [index, row] of rows.entries()) row.place(`${path}.${index}`, index, rows.length);
  };
  const change = (next: Row[]) => {
    isTouched = true;
    rows = next;
    holder.replaceChildren(...rows.map(({ element }) => element));
    refresh();
    holder.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const addRow = (each: unknown): Row => {
    const row: Row = makeRow(workshop, item, each, `${path}.${rows.length}`, {
      remove: () => {
        change(rows.filter((other) => other !== row));
        add.focus();
      },
      up: () => {
        change(moveUp(rows, row));
        row.element.querySelector('button')?.focus();
      },
    });
    return row;
  };

  for (const each of Array.isArray(value) ? (value as unknown[]) : []) rows = [...rows, addRow(each)];
  holder.append(...rows.map(({ element }) => element));
  refresh();
  holder.addEventListener('input', () => (isTouched = true));
  add.addEventListener('click', () => {
    const row = addRow(undefined);
    change([...rows, row]);
    row.open();
    row.element.querySelector<HTMLElement>('input, select, textarea')?.focus();
  });
  const summary = summaryOf(field);
  summary.append(title);
  return {
    element: make('details', { class: 'part', 'data-path': path }, summary, holder, add),
    read: () => {
      if (!isTouched) return value ?? (field.required ? [] : undefined);
      const items = rows.map((row) => row.read()).filter((each) => each !== undefined && each !== '');
      return items.length === 0 && value === undefined && !field.required ? undefined : items;
    },
  };
}

function moveUp(rows: readonly Row[], moved: Row): Row[] {
  const at = Math.max(1, rows.indexOf(moved));
  const others = rows.filter((each) => each !== moved);
  return [...others.slice(0, at - 1), moved, ...others.slice(at - 1)];
}
