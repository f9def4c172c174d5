/** Suggestions under a search field: the ARIA combobox pattern with a list box. The focus stays in the field. */
import { search as words } from '../../strings/search.ts';
import { search } from '../engine/search.ts';
import { make } from './elements.ts';
import { askStore, openSearch } from './open.ts';
import { toOption } from './option.ts';

const PAUSE_MS = 150;
const SUGGESTIONS = 6;
let boxes = 0;

/** Makes the field of a form marked `data-search-box` a combobox. Call it once a form. */
export function startCombobox(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  if (!input || input.hasAttribute('aria-controls')) return;
  const id = `goi-y-${(++boxes).toString()}`;
  const list = make('ul', { id, role: 'listbox', 'aria-label': words.suggestions, hidden: '', 'data-search-list': '' });
  const status = make('p', { role: 'status', class: 'visually-hidden', 'data-search-count': '' });
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-controls': id,
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
  })) {
    input.setAttribute(name, value);
  }
  form.append(list, status);
  let active = -1;
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const choose = (index: number): void => {
    active = index;
    options().forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
    });
    const chosen = options()[index];
    if (chosen) {
      input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const show = (open: boolean): void => {
    list.hidden = !open || options().length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    if (list.hidden) choose(-1);
  };
  const suggest = async (): Promise<void> => {
    const turn = ++asked;
    const text = input.value.trim();
    if (text === '') {
      list.replaceChildren();
      status.textContent = '';
      show(false);
      return;
    }
    const request = { text: input.value, filters: {}, limit: SUGGESTIONS, finished: false };
    const response = await askStore((store) => search(store, request));
    if (turn !== asked || document.activeElement !== input) return;
    const results = response.sure ? response.results : [];
    list.replaceChildren(...results.map((result, index) => toOption(result, `${id}-${index.toString()}`)));
    show(true);
    status.textContent = words.suggestionsFound(results.length);
  };

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    // A search that cannot be loaded leaves the form, which works by itself.
    waiting = setTimeout(
      () =>
        void suggest().catch(() => {
          show(false);
        }),
      PAUSE_MS,
    );
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const count = options().length;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      show(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      choose(active < 0 && step < 0 ? count - 1 : active + step >= count ? -1 : active + step);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      options()[active]?.click();
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      show(false);
    }
  });
  input.addEventListener('blur', () => {
    show(false);
  });
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-url]') : null;
    if (option?.dataset['url']) location.assign(option.dataset['url']);
  });
  void openSearch().catch(() => undefined);
  if (input.value.trim() !== '' && document.activeElement === input) void suggest().catch(() => undefined);
}
