// What comes with /bien-tap/soan/ itself. The form is heavy (every schema, YAML): it is fetched when somebody turns to it.
import type * as Main from './main.ts';
import { form } from '../../strings/form.ts';
import { offerDrafts } from './offer-drafts.ts';
import { at, say } from './page.ts';
import { canOpenFolder, pickContentFolder } from './pick-folder.ts';

type Form = typeof Main;

let loading: Promise<Form | null> | null = null;

/** The form; null, and the person is told, when the network does not give it. */
const load = (): Promise<Form | null> =>
  (loading ??= import('./main.ts').catch(() => {
    say(form.notLoaded);
    return null;
  }));

async function withForm(use: (loaded: Form) => void | Promise<void>): Promise<void> {
  say(form.loading);
  const loaded = await load();
  if (loaded) await use(loaded);
}

for (const sign of ['focusin', 'pointerover']) at.begin.addEventListener(sign, () => void load(), { once: true });
at.start.addEventListener('click', () => void withForm(({ startNew }) => startNew()));
at.file.addEventListener('change', () => {
  const [file] = at.file.files ?? [];
  if (file) void withForm(({ openSingle }) => openSingle(file));
});
at.folder.hidden = !canOpenFolder();
at.folder.addEventListener('click', () => {
  void pickContentFolder().then(async (picked) => {
    if (picked) await withForm(({ openFolder }) => openFolder(picked));
    else say(form.noFolder);
  });
});
offerDrafts((draft) => void withForm(({ reopen }) => reopen(draft)));
document.documentElement.dataset['form'] = 'ready';
