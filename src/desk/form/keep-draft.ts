import { form } from '../../strings/form.ts';
import { forgetDraft, keepDraft, type KeptDraft } from './kept-drafts.ts';
import { whenKept } from './offer-drafts.ts';
import { at, say } from './page.ts';

/** What is written now, without the time; null while nothing is open. */
type Read = () => Omit<KeptDraft, 'id' | 'keptAt'> | null;

let read: Read = () => null;
/** Under which name the file that is open is kept; a new one for each file. */
let id = '';

/** Keeps the open file on this machine for as long as the box is ticked, and forgets it when the tick is taken away. */
export function startKeeping(readOpen: Read): void {
  read = readOpen;
  at.keepDraft.addEventListener('change', () => {
    if (at.keepDraft.checked) keepNow();
    else forgetNow();
  });
  at.forgetDraft.addEventListener('click', () => {
    forgetNow();
    say(form.forgotten);
    at.keepDraft.focus();
  });
  // A tab that closes within the pause after the last key.
  window.addEventListener('pagehide', keepNow);
}

/** Another file is open: nothing of it is kept until somebody asks, unless it is a kept one itself. */
export function beginKeeping(kept: KeptDraft | null): void {
  id = kept?.id ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  at.keepDraft.checked = kept !== null;
  at.reopened.hidden = kept === null;
  const words = at.reopened.querySelector('span');
  if (kept && words) words.textContent = form.reopened(whenKept(kept));
}

/** Returns whether the box is ticked and all that was typed is kept. */
export function keepNow(): boolean {
  const draft = at.keepDraft.checked ? read() : null;
  if (!draft) return false;
  if (keepDraft({ ...draft, id, keptAt: Date.now() })) return true;
  at.keepDraft.checked = false;
  say(form.notKept);
  return false;
}

/** The file is in a place of its own now: the copy has done its work. What is typed from here on is kept again. */
export function dropCopy(): void {
  forgetDraft(id);
  at.reopened.hidden = true;
}

function forgetNow(): void {
  at.keepDraft.checked = false;
  dropCopy();
}
