// The form at /bien-tap/soan/: start or open a file, fill its fields, see its faults, keep it.
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
import { followWords, startName } from './file-name.ts';
import { offerElements } from './insert.ts';
import { judgeFile } from './judge.ts';
import { showFaults } from './judged.ts';
import { download, saveToDisk } from './keep.ts';
import type { KnownEntries } from './known-entries.ts';
import { makeNameLists } from './known-names.ts';
import { guessCollection, openFile } from './open-file.ts';
import { offerFolder } from './open-folder.ts';
import { at, say } from './page.ts';
import { editorAddress } from './repository.ts';

/** So long nothing is typed before the file is judged again. */
const PAUSE_MS = 150;

const known = (await (await fetch('/bien-tap/soan/known.json')).json()) as KnownEntries;
let draft: Draft | null = null;
let folder: FileSystemDirectoryHandle | null = null;
let isSaved = true;
let timer = 0;
/** Fields that somebody has been at: only below these a fault is told at once. */
let visited = new Set<string>();

function show(collection: CollectionName, { data, body }: FileContent, file: Pick<Draft, 'before' | 'handle'>): void {
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
  isSaved = true;
  say('');
  void judge();
}

async function judge(): Promise<void> {
  if (!draft) return;
  const { collection, before } = draft;
  followWords(collection, draft.fields.read() as Record<string, unknown>);
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
  isSaved = false;
  void judge();
}

function startNew(): void {
  const collection = at.kind.value as CollectionName;
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
  startName(collection, '', false, known.ids);
  show(collection, { data: newData(collection, today), body: '' }, { before: null, handle: null });
  at.title.focus();
}

function openText(text: string, path: string, handle: FileSystemFileHandle | null, named: CollectionName | null): void {
  const collection = named ?? guessCollection(path, text);
  if (collection === null) {
    say(form.wrongPlace);
    return;
  }
  try {
    const content = openFile(collection, text);
    startName(collection, path.replace(/\.(?:mdx|yaml)$/, ''), handle !== null, known.ids);
    show(collection, content, { before: text, handle });
    at.title.focus();
  } catch (error) {
    say(form.unreadable(error instanceof Error ? error.message : String(error)));
  }
}

async function save(): Promise<void> {
  if (draft && (await saveToDisk(draft, textOf(draft, at.body.value), folder))) isSaved = true;
}

document.body.append(...makeNameLists(known.ids));
offerElements(judge);
offerFolder(known.ids, {
  opened: (picked) => {
    folder = picked;
    document.querySelectorAll('datalist').forEach((list) => {
      list.remove();
    });
    document.body.append(...makeNameLists(known.ids));
    if (draft) at.save.hidden = false;
  },
  chosen: openText,
});
at.start.addEventListener('click', startNew);
at.download.addEventListener('click', () => {
  if (draft && download(draft, textOf(draft, at.body.value))) isSaved = true;
});
at.copy.addEventListener('click', () => {
  if (!draft) return;
  void navigator.clipboard.writeText(textOf(draft, at.body.value)).then(() => {
    say(form.copied);
  });
});
at.save.addEventListener('click', () => void save());
at.file.addEventListener('change', () => {
  const [file] = at.file.files ?? [];
  if (file)
    void file.text().then((text) => {
      openText(text, file.name, null, null);
    });
});
at.editor.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLElement && target.dataset['path'] !== undefined) visited.add(target.dataset['path']);
});
at.editor.addEventListener('input', () => {
  isSaved = false;
  clearTimeout(timer);
  timer = window.setTimeout(() => void judge(), PAUSE_MS);
});
window.addEventListener('beforeunload', (event) => {
  if (!isSaved) event.preventDefault();
});
document.documentElement.dataset['form'] = 'ready';
