import type { CollectionName } from '../../schemas/index.ts';
import { form } from '../../strings/form.ts';
import { toFileName } from '../file-name.ts';
import { make } from './dom.ts';
import { namesOf } from './known-names.ts';
import type { KnownIds } from './judge.ts';
import { at } from './page.ts';

const LONGEST_NAME = 50;
/** Whether the name follows the words of the file; not after somebody typed one. */
let follows = false;

/** Readies the name of a file that is opened or begun. `fixed` is a file on the disk: its name is its address and stays. */
export function startName(collection: CollectionName, name: string, fixed: boolean, known: KnownIds): void {
  follows = name === '';
  at.name.value = name;
  at.name.readOnly = fixed;
  const options = [['', form.choose] as const, ...namesOf(known.places ?? [])];
  at.place.replaceChildren(...options.map(([value, label]) => make('option', { value }, label)));
  at.place.value = name.split('/')[0] ?? '';
  at.place.closest('.field')?.toggleAttribute('hidden', collection !== 'plans' || name !== '');
}

/** A name out of the words of the file, for as long as nobody typed one; the place of a plan stands before it. */
export function followWords(collection: CollectionName, data: Record<string, unknown>): void {
  const said = ['shortTitle', 'title', 'text', 'name', 'number'].map((key) => data[key]);
  const words = said.find((each): each is string => typeof each === 'string') ?? '';
  const year = typeof data['year'] === 'number' ? `${data['year']} ` : '';
  const isPlan = collection === 'plans';
  const last = follows
    ? toFileName(`${isPlan ? year : ''}${words.replace(year.trim() || ' ', ' ')}`, LONGEST_NAME)
    : (at.name.value.split('/').at(-1) ?? '');
  if (follows || (isPlan && !at.name.readOnly && at.place.value !== ''))
    at.name.value = isPlan && at.place.value !== '' ? `${at.place.value}/${last}` : last;
}

/** What the name of the open file is made of, to be kept with a draft. */
export const nameState = () => ({ name: at.name.value, place: at.place.value, follows, fixed: at.name.readOnly });

/** Puts the name of a new file back as it was when the draft was kept. */
export function restoreName(state: Pick<ReturnType<typeof nameState>, 'name' | 'place' | 'follows'>): void {
  at.place.value = state.place;
  at.name.value = state.name;
  follows = state.follows;
}

at.name.addEventListener('input', () => (follows = false));
