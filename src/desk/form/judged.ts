// Faults on the page: a list that leads to each field, and a sentence below the fields that somebody has been at.
import type { Fault } from '../../source/fault.ts';
import { form } from '../../strings/form.ts';
import { OPEN_NOW } from './controls/row.ts';
import { make } from './dom.ts';

/** Shows faults in `list`, and below the fields in `fields` whose path `isTold` admits. `goToBody` is for those of the text. */
export function showFaults(
  faults: readonly Fault[],
  {
    list,
    fields,
    isTold,
    goToBody,
  }: { list: HTMLElement; fields: HTMLElement; isTold: (path: string) => boolean; goToBody: () => void },
): void {
  const items = faults.map((fault) => {
    const go = () => {
      if (fault.field === '') goToBody();
      else goTo(fields, fault.field);
    };
    const name = fault.field === '' ? form.line(fault.line) : nameAt(fields, fault.field);
    return make('li', {}, make('button', { type: 'button', class: 'link', click: go }, name), ` ${sentence(fault)}`);
  });
  list.replaceChildren(
    make('p', {}, faults.length === 0 ? form.noFault : form.faults(faults.length)),
    ...(items.length > 0 ? [make('ul', {}, ...items)] : []),
  );
  markFields(
    fields,
    faults.filter(({ field }) => isTold(field)),
  );
}

/** Opens all parts around a field and puts the cursor there; the nearest written field when this one is not. */
export function goTo(fields: HTMLElement, field: string): void {
  const parts = field.split('.');
  let target: HTMLElement | null = null;
  for (const count of parts.keys()) {
    const found: HTMLElement | null = at(fields, parts.slice(0, count + 1).join('.'));
    if (!found) continue;
    target = found;
    for (let part = found.closest('details'); part; part = part.parentElement?.closest('details') ?? null) {
      part.open = true;
      part.dispatchEvent(new Event(OPEN_NOW));
    }
  }
  const first = target?.matches('input, select, textarea')
    ? target
    : target?.querySelector<HTMLElement>('input, select, textarea, summary');
  (first ?? target)?.scrollIntoView({ block: 'center' });
  (first ?? target)?.focus();
}

function markFields(fields: HTMLElement, faults: readonly Fault[]): void {
  for (const input of fields.querySelectorAll<HTMLElement>('[aria-invalid]')) input.removeAttribute('aria-invalid');
  for (const place of fields.querySelectorAll<HTMLElement>('.fault:not([hidden])')) place.hidden = true;
  for (const fault of faults) {
    const input = at(fields, fault.field);
    const place = input?.parentElement?.querySelector<HTMLElement>(':scope > .fault');
    if (!input || !place) continue;
    input.setAttribute('aria-invalid', 'true');
    place.textContent = sentence(fault);
    place.hidden = false;
  }
}

const sentence = ({ message, fix }: Fault): string =>
  fix === null || message.includes(fix) ? message : `${message} ${form.write(fix)}`;

function at(fields: HTMLElement, path: string): HTMLElement | null {
  return fields.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
}

/** "Phân công › Mục 2 › Làm việc gì": the names on the way to a field. */
function nameAt(fields: HTMLElement, path: string): string {
  const names = path.split('.').flatMap((part, index, parts) => {
    if (/^\d+$/.test(part)) return [form.item(Number(part) + 1)];
    const element = at(fields, parts.slice(0, index + 1).join('.'));
    const label =
      element?.parentElement?.querySelector(':scope > label') ??
      element?.querySelector(':scope > summary, :scope > legend');
    return [label?.firstChild?.textContent?.trim() ?? part];
  });
  return names.join(' › ');
}
