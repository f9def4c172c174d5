import { parse, stringify } from 'yaml';
import { form } from '../../../strings/form.ts';
import { readDay } from '../../../text/day.ts';
import { toNfc } from '../../../text/vietnamese.ts';
import { make } from '../dom.ts';
import type { Field } from '../field.ts';
import { blankOf, newId, type Control } from './control.ts';
import { labelled } from './label.ts';

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const textOf = (input: Input): string => toNfc(input.value).trim();

/** A control for one value: words, a day, a number, a choice, yes or no; YAML where the schema says nothing simpler. */
export function makeSimple(field: Field, value: unknown, path: string): Control {
  const { input, read } = makeInput(field, value);
  return labelled(field, input, path, value, read);
}

function makeInput(field: Field, value: unknown): { input: Input; read: () => unknown } {
  const id = newId();
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const blank = () => blankOf(field, value);
  if (field.kind === 'choice') {
    const options = [{ value: '', label: form.choose }, ...field.choices].map((choice) =>
      make('option', { value: choice.value, selected: choice.value === shown }, choice.label),
    );
    const input = make('select', { id }, ...options);
    return { input, read: () => input.value || blank() };
  }
  if (field.kind === 'boolean') {
    const input = make('input', { id, type: 'checkbox', checked: value === true });
    return { input, read: () => (input.checked || value !== undefined || field.required ? input.checked : undefined) };
  }
  if (field.kind === 'raw') {
    const input = make('textarea', { id, rows: 4, spellcheck: 'false' });
    input.value = value === undefined || value === null ? '' : stringify(value);
    return { input, read: () => (textOf(input) === '' ? blank() : readRaw(input.value)) };
  }
  if (field.kind === 'long' || shown.includes('\n')) {
    const input = make('textarea', { id, rows: 2 });
    input.value = shown;
    const oneLine = () => textOf(input).replace(/\s*\n\s*/g, ' ');
    // The end that YAML folds add is not the writer's.
    const isSame = () => input.value.trim() === shown.trim();
    return { input, read: () => (isSame() ? shown : shown.includes('\n') ? textOf(input) : oneLine()) || blank() };
  }
  const isDay = field.kind === 'day';
  const input = make('input', {
    id,
    type: 'text',
    autocomplete: 'off',
    ...(isDay && { placeholder: form.dayExample }),
  });
  input.value = shown;
  if (isDay) input.addEventListener('change', () => (input.value = readDay(input.value) ?? input.value));
  return {
    input,
    read: () => {
      const text = textOf(input);
      if (text === '') return blank();
      if (typeof value === 'string' && text === value.trim()) return value;
      return field.kind === 'number' && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
    },
  };
}

function readRaw(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return text;
  }
}
