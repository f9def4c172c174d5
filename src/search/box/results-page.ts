/** /tim-kiem/: the address says what is asked, the page shows it; typing, links, back and forward all go through it. */
import { search as words } from '../../strings/search.ts';
import { search, type SearchResponse } from '../engine/search.ts';
import { readAddress, toAddress, type Asked } from './address.ts';
import { askStore, openSearch } from './open.ts';
import { renderFilters } from './render-filters.ts';
import { renderAnswers, renderResult } from './render-results.ts';

const PAUSE_MS = 250;
const PAGE = 10;

export function startResultsPage(root: ParentNode = document): void {
  const part = (name: string): HTMLElement | null => root.querySelector<HTMLElement>(`[data-search-${name}]`);
  const form = root.querySelector<HTMLFormElement>('form[data-search-form]');
  const input = form?.querySelector<HTMLInputElement>('input[name=q]');
  const [status, answers, filters, results] = [part('status'), part('answers'), part('filters'), part('results')];
  const more = part('more');
  const browse = part('browse');
  const narrow = part('narrow');
  const wide = matchMedia('(min-width: 62rem)');
  const openWhenWide = (): void => {
    narrow?.toggleAttribute('open', wide.matches);
  };
  openWhenWide();
  wide.addEventListener('change', openWhenWide);
  if (!form || !input || !status || !answers || !filters || !results) return;
  let turn = 0;
  let limit = PAGE;

  const show = (response: SearchResponse | null, asked: Asked): void => {
    const found = response !== null && response.sure && response.results.length > 0;
    const focus = rememberFocus(filters, answers);
    status.textContent = response === null ? '' : tell(response, found, asked.text);
    answers.replaceChildren(...(response ? renderAnswers(response, (text) => toAddress({ ...asked, text })) : []));
    filters.replaceChildren(...(response ? renderFilters(response.facets, asked) : []));
    results.replaceChildren(...(response ? response.results.map(renderResult) : []));
    if (narrow) narrow.hidden = filters.childElementCount === 0;
    if (more) more.hidden = !response || response.results.length >= response.total;
    if (browse) browse.hidden = found;
    restoreFocus(focus, filters, status);
  };
  const run = async (finished: boolean): Promise<void> => {
    const mine = ++turn;
    const asked = readAddress(location.search);
    if (asked.text === '') {
      show(null, asked);
      return;
    }
    try {
      const response = await askStore((store) => search(store, { ...asked, limit, finished }));
      if (mine === turn) show(response, asked);
    } catch {
      if (mine !== turn) return;
      show(null, asked);
      status.textContent = words.failed;
    }
  };
  const go = (asked: Asked, how: 'pushState' | 'replaceState', finished: boolean): void => {
    const address = location.pathname + toAddress(asked);
    if (address !== location.pathname + location.search) history[how](null, '', address);
    limit = PAGE;
    void run(finished);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    go({ ...readAddress(location.search), text: input.value.trim() }, 'pushState', true);
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', (event) => {
    clearTimeout(waiting);
    if (event instanceof InputEvent && event.isComposing) return;
    waiting = setTimeout(() => {
      go({ ...readAddress(location.search), text: input.value.trim() }, 'replaceState', false);
    }, PAUSE_MS);
  });
  root.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a[data-search-link], [data-search-answers] a[href^="?"]')
        : null;
    if (!link) return;
    event.preventDefault();
    const asked = readAddress(new URL(link.href).search);
    input.value = asked.text;
    go(asked, 'pushState', true);
  });
  more?.addEventListener('click', () => {
    const first = results.children.length;
    limit += PAGE;
    void run(true).then(() => results.children[first]?.querySelector('a')?.focus());
  });
  addEventListener('popstate', () => {
    input.value = readAddress(location.search).text;
    limit = PAGE;
    void run(true);
  });
  // What was asked while there was no network is asked again by itself.
  addEventListener('online', () => void run(true));
  input.value = readAddress(location.search).text || input.value;
  // The page asks the browser for the first file early; it is read even before there is a question.
  void openSearch().catch(() => undefined);
  void run(true);
}

function tell({ total, partial }: SearchResponse, found: boolean, text: string): string {
  const told = found ? words.found(total, text) : words.nothing(text);
  return partial ? `${told} ${words.partial}` : told;
}

/** Which link has the focus: the name of a filter, "" for another link that a new answer takes away, null when none has it. */
function rememberFocus(filters: HTMLElement, answers: HTMLElement): string | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !(filters.contains(focused) || answers.contains(focused))) return null;
  return focused.dataset['filter'] ?? '';
}

/** Back to the same filter; to the sentence that tells what was found when the link is gone. */
function restoreFocus(name: string | null, filters: HTMLElement, status: HTMLElement): void {
  if (name === null) return;
  const links = [...filters.querySelectorAll<HTMLElement>('[data-filter]')];
  (links.find((link) => link.dataset['filter'] === name) ?? status).focus({ preventScroll: true });
}
