// The controls of the form: each shows a field and says what it holds. What nobody touched is given back as it came.
import { parse, stringify } from 'yaml';
import { form, timeKinds } from '../../strings/form.ts';
import { readDay } from '../../text/day.ts';
import { toNfc } from '../../text/vietnamese.ts';
import { make } from './dom.ts';
import type { Field } from './field.ts';

/** What a control holds; `undefined` is a field that is not written at all. */
export interface Control {
  element: HTMLElement;
  read(): unknown;
}

let count = 0;

/** The control for a field with the value of the file; `path` is the dotted path that faults name. */
export function makeControl(field: Field, value: unknown, path: string): Control {
  switch (field.kind) {
    case 'group':
      return makeGroup(field, value, path);
    case 'time':
      return makeTime(field, value, path);
    case 'list':
      return makeList(field, value, path);
    default:
      return makeSimple(field, value, path);
  }
}

/** Controls for all fields of a mapping. Keys that the schema does not know are kept: the check names them. */
export function makeFields(fields: readonly Field[], value: unknown, path: string): Control {
  const data = isData(value) ? value : {};
  const controls = fields.map((field) => ({
    key: field.key,
    control: makeControl(field, data[field.key], path === '' ? field.key : `${path}.${field.key}`),
  }));
  const known = new Set(fields.map(({ key }) => key));
  const others = Object.entries(data).filter(([key]) => !known.has(key));
  return {
    element: make('div', { class: 'fields' }, ...controls.map(({ control }) => control.element)),
    read: () =>
      Object.fromEntries([
        ...controls.map(({ key, control }) => [key, control.read()] as const).filter(([, each]) => each !== undefined),
        ...others,
      ]),
  };
}

/** Nothing typed: null where the field may be null and has to be written or was, else left out. */
function blankOf(field: Field, value: unknown): unknown {
  return field.nullable && (field.required || value === null)
    ? null
    : value === undefined
      ? undefined
      : field.nullable
        ? null
        : '';
}

function makeSimple(field: Field, value: unknown, path: string): Control {
  const id = `o-${++count}`;
  let isTouched = false;
  const { input, read } = makeInput(field, value, id);
  input.dataset['path'] = path;
  input.addEventListener('input', () => (isTouched = true));
  if (field.kind === 'day')
    input.addEventListener('change', () => {
      input.value = readDay(input.value) ?? input.value;
    });
  const label = make('label', { for: id }, ...labelOf(field));
  return {
    element: make('div', { class: field.kind === 'boolean' ? 'field tick' : 'field' }, label, input),
    read: () => (isTouched ? read() : (value ?? blankOf(field, value))),
  };
}

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function makeInput(field: Field, value: unknown, id: string): { input: Input; read: () => unknown } {
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const textOf = (input: Input) => toNfc(input.value).trim();
  if (field.kind === 'choice') {
    const options = [{ value: '', label: form.choose }, ...field.choices].map((choice) =>
      make('option', { value: choice.value, selected: choice.value === shown }, choice.label),
    );
    const input = make('select', { id }, ...options);
    return { input, read: () => input.value || blankOf(field, value) };
  }
  if (field.kind === 'boolean') {
    const input = make('input', { id, type: 'checkbox', checked: value === true });
    return { input, read: () => input.checked };
  }
  if (field.kind === 'raw') {
    const input = make('textarea', { id, rows: 4, spellcheck: 'false' });
    input.value = value === undefined || value === null ? '' : stringify(value);
    return { input, read: () => (textOf(input) === '' ? blankOf(field, value) : readRaw(input.value)) };
  }
  if (field.kind === 'long' || shown.includes('\n')) {
    const input = make('textarea', { id, rows: 2 });
    input.value = shown;
    const read = () => (shown.includes('\n') ? textOf(input) : textOf(input).replace(/\s*\n\s*/g, ' '));
    return { input, read: () => read() || blankOf(field, value) };
  }
  const input = make('input', {
    id,
    type: 'text',
    autocomplete: 'off',
    ...(field.kind === 'day' && { placeholder: '2024-03-25', inputmode: 'numeric' }),
    ...(field.target !== null && { list: `ma-${field.target}` }),
  });
  input.value = shown;
  return {
    input,
    read: () => {
      const text = textOf(input);
      if (text === '') return blankOf(field, value);
      return field.kind === 'number' && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
    },
  };
}

function makeGroup(field: Field, value: unknown, path: string): Control {
  const fields = makeFields(field.fields, value, path);
  if (field.key === '') return fields;
  if (!field.nullable && field.required)
    return {
      element: make('details', { class: 'part', open: true, 'data-path': path }, summaryOf(field), fields.element),
      read: fields.read,
    };
  const tick = make('input', { type: 'checkbox', checked: isData(value) });
  const element = make(
    'details',
    { class: 'part', open: isData(value), 'data-path': path },
    summaryOf(field),
    make('label', { class: 'tick' }, tick, ` ${form.written}`),
    fields.element,
  );
  fields.element.addEventListener('input', () => (tick.checked = true));
  return { element, read: () => (tick.checked ? fields.read() : blankOf(field, value)) };
}

function makeTime(field: Field, value: unknown, path: string): Control {
  const data = isData(value) ? value : {};
  const now = timeKinds.find(({ keys }) => keys.every((key) => data[key] !== undefined));
  const select = make('select', { 'aria-label': form.timeKind });
  const options = [{ label: form.unknown, keys: [] as readonly string[] }, ...timeKinds];
  select.append(
    ...options.map(({ label, keys }) => make('option', { value: keys.join(' '), selected: keys === now?.keys }, label)),
  );
  const controls = field.fields.map((each) => ({
    key: each.key,
    control: makeControl({ ...each, required: false }, data[each.key], `${path}.${each.key}`),
  }));
  const isShown = (key: string) => key === 'asWritten' || select.value.split(' ').includes(key);
  const show = () => {
    for (const { key, control } of controls) control.element.hidden = !isShown(key) || select.value === '';
  };
  show();
  select.addEventListener('change', show);
  const element = make(
    'fieldset',
    { class: 'part', 'data-path': path },
    make('legend', {}, ...labelOf(field)),
    select,
    ...controls.map(({ control }) => control.element),
  );
  return {
    element,
    read: () =>
      select.value === ''
        ? blankOf(field, value)
        : Object.fromEntries(
            controls
              .filter(({ key }) => isShown(key))
              .map(({ key, control }) => [key, control.read()] as const)
              .filter(([, each]) => each !== undefined),
          ),
  };
}

function makeList(field: Field, value: unknown, path: string): Control {
  const item = field.item;
  if (!item) return makeSimple({ ...field, kind: 'raw' }, value, path);
  let isTouched = false;
  let rows: { row: HTMLElement; control: Control }[] = [];
  const holder = make('div', { class: 'items' });
  const title = make('span', { class: 'count' });
  const refresh = () => {
    title.textContent = ` (${rows.length})`;
    for (const [index, { row }] of rows.entries())
      row.querySelector('.item-name')?.replaceChildren(form.item(index + 1));
  };
  const addRow = (each: unknown) => {
    const control = makeControl(item, each, `${path}.${rows.length}`);
    const remove = make(
      'button',
      { type: 'button', class: 'small', click: () => change(() => (rows = rows.filter((other) => other.row !== row))) },
      form.remove,
    );
    const up = make(
      'button',
      { type: 'button', class: 'small', click: () => change(() => (rows = moveUp(rows, row))) },
      form.up,
    );
    const head = make('div', { class: 'item-head' }, make('b', { class: 'item-name' }), up, remove);
    const row: HTMLElement = make('div', { class: 'item' }, head, control.element);
    rows = [...rows, { row, control }];
    holder.append(row);
  };
  const change = (edit: () => void) => {
    isTouched = true;
    edit();
    holder.replaceChildren(...rows.map(({ row }) => row));
    refresh();
    holder.dispatchEvent(new Event('input', { bubbles: true }));
  };
  for (const each of Array.isArray(value) ? (value as unknown[]) : []) addRow(each);
  refresh();
  holder.addEventListener('input', () => (isTouched = true));
  const add = make(
    'button',
    { type: 'button', class: 'small', click: () => change(() => addRow(undefined)) },
    form.add,
  );
  const summary = summaryOf(field);
  summary.append(title);
  return {
    element: make(
      'details',
      { class: 'part', 'data-path': path, open: rows.length > 0 && field.required },
      summary,
      holder,
      add,
    ),
    read: () => {
      if (!isTouched) return value ?? (field.required ? [] : undefined);
      const items = rows.map(({ control }) => control.read()).filter((each) => each !== undefined && each !== '');
      return items.length === 0 && value === undefined && !field.required ? undefined : items;
    },
  };
}

function moveUp<T extends { row: HTMLElement }>(rows: T[], row: HTMLElement): T[] {
  const at = rows.findIndex((each) => each.row === row);
  const moved = rows[at];
  if (at < 1 || !moved) return rows;
  const others = rows.filter((each) => each !== moved);
  return [...others.slice(0, at - 1), moved, ...others.slice(at - 1)];
}

function labelOf(field: Field): (Node | string)[] {
  const marks = [
    ...(field.key === '' || field.key === field.label ? [] : [make('code', {}, field.key)]),
    ...(field.required && !field.nullable ? [make('small', {}, form.required)] : []),
  ];
  return [field.label, ...marks.flatMap((mark) => [' ', mark])];
}

const summaryOf = (field: Field) => make('summary', {}, ...labelOf(field));

function readRaw(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return text;
  }
}

const isData = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
