import { form } from '../../strings/form.ts';
import { make } from './dom.ts';
import { forgetDraft, keptDrafts, type KeptDraft } from './kept-drafts.ts';
import { at } from './page.ts';

/** Shows the drafts that are kept on this machine, each to be opened again or forgotten; nothing when there is none. */
export function offerDrafts(open: (draft: KeptDraft) => void): void {
  const drafts = keptDrafts();
  at.drafts.hidden = drafts.length === 0;
  const items = drafts.map((draft) => {
    const about = form.draftOf(labelOf(draft), draft.name, whenKept(draft));
    const button = (words: string, click: () => void) =>
      make('button', { type: 'button', class: 'small', 'aria-label': `${words}: ${about}`, click }, words);
    const forget = () => {
      forgetDraft(draft.id);
      offerDrafts(open);
      at.kind.focus();
    };
    const reopen = () => {
      open(draft);
    };
    return make('li', { class: 'bar' }, about, button(form.reopen, reopen), button(form.forget, forget));
  });
  at.drafts.querySelector('ul')?.replaceChildren(...items);
}

/** "14:05 ngày 22/11/2026" */
export function whenKept({ keptAt }: KeptDraft): string {
  const at = new Date(keptAt);
  return `${at.toLocaleTimeString('vi-VN', { timeStyle: 'short' })} ngày ${at.toLocaleDateString('vi-VN')}`;
}

/** What the choice of kinds calls it. */
function labelOf({ collection }: KeptDraft): string {
  const name = [...at.kind.options].find(({ value }) => value === collection)?.text ?? collection;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
