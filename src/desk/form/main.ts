// The form at /bien-tap/soan/, once somebody has turned to it (start.ts): fill the fields of a file, see its faults, keep it.
import './no-code.ts';
import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import { form } from '../../strings/form.ts';
import { toJsonSchema } from '../editor/json-schema.ts';
import type { FileContent } from '../write/content-file.ts';
import { arrangeFields } from './arrange.ts';
import { askList } from './ask-list.ts';
import { makeFields } from './controls/fields.ts';
import { openWorkshop } from './controls/make-control.ts';
import { newData, pathOf, textOf, type Draft } from './draft.ts';
import { fieldsOf } from './field.ts';
import { followWords, nameState, restoreName, startName } from './file-name.ts';
import { offerElements } from './insert.ts';
import { judgeFile } from './judge.ts';
import { showFaults } from './judged.ts';
import { beginKeeping, dropCopy, keepNow, startKeeping } from './keep-draft.ts';
import { download, saveToDisk } from './keep.ts';
import type { KeptDraft } from './kept-drafts.ts';
import type { KnownEntries } from './known-entries.ts';
import { makeNameLists } from './known-names.ts';
import { guessCollection, openFile } from './open-file.ts';
import { showFolder } from './open-folder.ts';
import { at, say } from './page.ts';
import { editorAddress } from './repository.ts';

/** So long nothing is typed before the file is judged again. */
const PAUSE_MS = 150;

const known = (await (await fetch('/bien-tap/soan/known.json')).json()) as KnownEntries;
let draft: Draft | null = null;
let folder: FileSystemDirectoryHandle | null = null;
/** The text of the file as it was opened or last saved; null while it lies in no file. */
let saved: string | null = null;
let timer = 0;
/** Fields that somebody has been at: only below these a fault is told at once. */
let visited = new Set<string>();

function show(
  collection: CollectionName,
  { data, body }: FileContent,
  file: Pick<Draft, 'before' | 'handle'>,
  kept: KeptDraft | null = null,
): void {
  const { schema, label, ending } = COLLECTIONS[collection];
  const fields = fieldsOf(toJsonSchema(schema, label), collection);
  const made = makeFields(openWorkshop(known.ids), fields, data, '');
  draft = { collection, fields: made, ...file };
  visited = new Set();
  at.kind.value = collection;
  at.title.textContent = file.before === null ? form.writing(label) : form.editing(at.name.value);
  at.fields.replaceChildren(arrangeFields(collection, fields, made, data));
  at.body.value = body.trim();
  at.bodyPart.hidden = ending !== '.mdx';
  at.editor.hidden = false;
  at.save.hidden = file.handle === null && folder === null;
  saved = kept === null ? written() : null;
  beginKeeping(kept);
  say('');
  void judge();
  at.title.focus();
}

async function judge(): Promise<void> {
  if (!draft) return;
  const { collection, before } = draft;
  followWords(collection, draft.fields.read() as Record<string, unknown>);
  // What was typed and taken back again need not be kept.
  if (at.keepDraft.checked && isSaved()) dropCopy();
  else keepNow();
  const path = `content/${pathOf(collection, at.name.value.trim())}`;
  const text = textOf(draft, at.body.value);
  const faults = await judgeFile(collection, path, text, known.ids);
  showFaults(faults, {
    list: at.faults,
    fields: at.fields,
    isTold: (field) => before !== null || visited.has(field),
    goToBody: () => {
      at.body.focus();
    },
  });
  at.text.textContent = text;
  at.count.textContent = form.counted(faults.length);
  at.editor.dataset['faults'] = String(faults.length);
  at.questions.replaceChildren(...(before === null ? [] : askList(before, answerQuestion)));
  const address = known.repository === null ? null : editorAddress(known.repository, path, text, before === null);
  at.send.hidden = address === null;
  if (address !== null) at.send.href = address;
}

function answerQuestion(text: string): void {
  if (draft) draft.before = text;
  void judge();
}

/** The file as it would be written now; null while none is open. */
const written = (): string | null => draft && textOf(draft, at.body.value);
const isSaved = (): boolean => draft === null || written() === saved;

/** Asks before what was typed would be lost; what is saved, or kept on this machine, is not. */
function mayReplace(): boolean {
  if (isSaved() || keepNow() || confirm(form.replace)) return true;
  at.list.value = '';
  at.file.value = '';
  say('');
  return false;
}

/** Begins a file of the chosen kind. */
export function startNew(): void {
  if (!mayReplace()) return;
  const collection = at.kind.value as CollectionName;
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
  startName(collection, '', false, known.ids);
  show(collection, { data: newData(collection, today), body: '' }, { before: null, handle: null });
}

/** Opens a file by itself, wherever it came from. */
export async function openSingle(file: File): Promise<void> {
  openText(await file.text(), file.name, null, null);
}

function openText(text: string, path: string, handle: FileSystemFileHandle | null, named: CollectionName | null): void {
  const collection = named ?? guessCollection(path, text);
  if (collection === null) {
    say(form.wrongPlace);
    return;
  }
  tryToOpen(() => {
    const content = openFile(collection, text);
    if (!mayReplace()) return;
    startName(collection, path.replace(/\.(?:mdx|yaml)$/, ''), handle !== null, known.ids);
    show(collection, content, { before: text, handle });
  });
}

/** Opens what was kept on this machine. */
export function reopen(kept: KeptDraft): void {
  const { collection, before, text, name, fixed } = kept;
  tryToOpen(() => {
    const content = openFile(collection, text);
    if (!mayReplace()) return;
    startName(collection, before === null ? '' : name, fixed, known.ids);
    if (before === null) restoreName(kept);
    show(collection, content, { before, handle: null }, kept);
  });
}

function tryToOpen(open: () => void): void {
  try {
    open();
  } catch (error) {
    say(form.unreadable(error instanceof Error ? error.message : String(error)));
  }
}

/** Offers the files of a folder, and saves into it from now on. */
export async function openFolder(picked: FileSystemDirectoryHandle): Promise<void> {
  await showFolder(picked, known.ids, openText);
  say('');
  folder = picked;
  document.querySelectorAll('datalist').forEach((list) => {
    list.remove();
  });
  document.body.append(...makeNameLists(known.ids));
  if (draft) at.save.hidden = false;
}

function keptSomewhere(text: string): void {
  saved = text;
  dropCopy();
}

document.body.append(...makeNameLists(known.ids));
offerElements(judge);
startKeeping(() => {
  const text = written();
  if (!draft || text === null || text === saved) return null;
  return { collection: draft.collection, before: draft.before, text, ...nameState() };
});
at.download.addEventListener('click', () => {
  const text = written();
  if (draft && text !== null && download(draft, text)) keptSomewhere(text);
});
at.copy.addEventListener('click', () => {
  const text = written();
  if (text !== null) void navigator.clipboard.writeText(text).then(() => say(form.copied));
});
at.save.addEventListener('click', () => {
  const text = written();
  if (!draft || text === null) return;
  void saveToDisk(draft, text, folder).then((done) => {
    if (done) keptSomewhere(text);
  });
});
at.editor.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLElement && target.dataset['path'] !== undefined) visited.add(target.dataset['path']);
});
at.editor.addEventListener('input', ({ target }) => {
  if (target === at.keepDraft) return;
  clearTimeout(timer);
  timer = window.setTimeout(() => void judge(), PAUSE_MS);
});
window.addEventListener('beforeunload', (event) => {
  if (!isSaved() && !keepNow()) event.preventDefault();
});
