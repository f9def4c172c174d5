// The form at /bien-tap/soan/: start or open a file, fill its fields, see its faults, keep it.
import './no-code.ts';
import { ELEMENTS } from '../../body/elements.ts';
import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import { form } from '../../strings/form.ts';
import { toJsonSchema } from '../editor/json-schema.ts';
import { makeSnippets } from '../editor/snippets.ts';
import { renderFile, rewriteFile, type FileContent } from '../write/content-file.ts';
import { makeFields, type Control } from './control.ts';
import { byId, make } from './dom.ts';
import { fieldsOf } from './field.ts';
import { canOpenFolder, createFile, listContent, pickContentFolder, writeFile } from './folder.ts';
import { judgeFile } from './judge.ts';
import type { KnownEntries } from './known-entries.ts';
import { guessCollection, openFile } from './open-file.ts';
import { editorAddress } from './repository.ts';

/** The file that is being written. */
interface Open {
  collection: CollectionName;
  /** Text as it was opened; null for a new file. */
  before: string | null;
  handle: FileSystemFileHandle | null;
  fields: Control;
}

const PATH = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

const at = {
  kind: byId('loai', HTMLSelectElement),
  file: byId('mo-tep', HTMLInputElement),
  folder: byId('mo-thu-muc', HTMLButtonElement),
  list: byId('cac-tep', HTMLSelectElement),
  editor: byId('soan', HTMLElement),
  name: byId('ten-tep', HTMLInputElement),
  fields: byId('cac-o', HTMLElement),
  bodyPart: byId('phan-bai', HTMLElement),
  body: byId('bai', HTMLTextAreaElement),
  insert: byId('chen', HTMLSelectElement),
  faults: byId('loi', HTMLElement),
  text: byId('van-ban', HTMLElement),
  save: byId('luu', HTMLButtonElement),
  send: byId('gui', HTMLAnchorElement),
  status: byId('bao', HTMLElement),
};

const known = (await (await fetch('/bien-tap/soan/known.json')).json()) as KnownEntries;
let folder: FileSystemDirectoryHandle | null = null;
let open: Open | null = null;
let isSaved = true;

for (const [target, entries] of Object.entries(known.ids)) {
  const options = entries.map(({ id, label }) => make('option', { value: id }, label));
  document.body.append(make('datalist', { id: `ma-${target}` }, ...options));
}

function show(
  collection: CollectionName,
  content: FileContent,
  before: string | null,
  handle: FileSystemFileHandle | null,
) {
  const { schema, label, ending } = COLLECTIONS[collection];
  const fields = makeFields(fieldsOf(toJsonSchema(schema, label), collection), content.data, '');
  open = { collection, before, handle, fields };
  at.kind.value = collection;
  at.fields.replaceChildren(fields.element);
  at.body.value = content.body.trim();
  at.bodyPart.hidden = ending !== '.mdx';
  at.editor.hidden = false;
  at.save.hidden = handle === null && folder === null;
  isSaved = true;
  void judge();
}

function contentOf({ fields }: Open): FileContent {
  return { data: fields.read() as Record<string, unknown>, body: at.body.value.normalize('NFC') };
}

function textOf(file: Open): string {
  const content = contentOf(file);
  return file.before === null
    ? renderFile(file.collection, content)
    : rewriteFile(file.collection, file.before, content);
}

const pathOf = ({ collection }: Open) => `${collection}/${at.name.value.trim()}${COLLECTIONS[collection].ending}`;

async function judge(): Promise<void> {
  if (!open) return;
  const text = textOf(open);
  const file = `content/${pathOf(open)}`;
  const faults = await judgeFile(open.collection, file, text, known.ids);
  at.text.textContent = text;
  at.editor.dataset['faults'] = String(faults.length);
  const list = faults.map(({ field, message, fix, line }) =>
    make(
      'li',
      {},
      make(
        'button',
        { type: 'button', class: 'link', click: () => goTo(field) },
        field === '' ? `dòng ${line}` : field,
      ),
      ` ${message}${fix === null ? '' : ` → ${fix}`}`,
    ),
  );
  at.faults.replaceChildren(
    make('p', {}, faults.length === 0 ? form.noFault : form.faults(faults.length)),
    ...(list.length > 0 ? [make('ul', {}, ...list)] : []),
  );
  const address =
    known.repository === null
      ? null
      : editorAddress(known.repository, `content/${pathOf(open)}`, text, open.before === null);
  at.send.hidden = address === null;
  if (address !== null) at.send.href = address;
}

/** Opens all parts around a field and puts the cursor there; the nearest written field when this one is not. */
function goTo(field: string): void {
  for (let path = field; path !== ''; path = path.split('.').slice(0, -1).join('.')) {
    const target = at.fields.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
    if (!target) continue;
    for (let part = target.closest('details'); part; part = part.parentElement?.closest('details') ?? null)
      part.open = true;
    target.scrollIntoView({ block: 'center' });
    target.focus();
    return;
  }
  at.body.focus();
}

function startNew(): void {
  const collection = at.kind.value as CollectionName;
  const data = {
    status: 'draft',
    checked: { on: today(), against: 'Bản nháp, chưa đối chiếu' },
    changes: [{ on: today(), note: 'Tạo bản nháp' }],
  };
  at.name.value = '';
  at.name.readOnly = false;
  show(collection, { data, body: '' }, null, null);
  at.name.focus();
}

async function openText(text: string, path: string, handle: FileSystemFileHandle | null, named: CollectionName | null) {
  const collection = named ?? guessCollection(path, text);
  if (collection === null) {
    say(form.wrongPlace);
    return;
  }
  try {
    const content = openFile(collection, text);
    at.name.value = path.replace(/\.(?:mdx|yaml)$/, '');
    at.name.readOnly = handle !== null;
    show(collection, content, text, handle);
    say('');
  } catch (error) {
    say(form.unreadable(error instanceof Error ? error.message : String(error)));
  }
  await Promise.resolve();
}

async function save(): Promise<void> {
  if (!open) return;
  const path = pathOf(open);
  if (!open.handle) {
    if (!PATH.test(at.name.value.trim())) {
      say(form.badName);
      return;
    }
    open.handle = folder && (await createFile(folder, path));
    if (!open.handle) {
      say(form.taken(path));
      return;
    }
    at.name.readOnly = true;
  }
  const text = textOf(open);
  await writeFile(open.handle, text);
  open.before = text;
  isSaved = true;
  say(form.saved(path));
}

function download(): void {
  if (!open) return;
  if (!PATH.test(at.name.value.trim())) {
    say(form.badName);
    return;
  }
  const address = URL.createObjectURL(new Blob([textOf(open)], { type: 'text/plain' }));
  make('a', { href: address, download: pathOf(open).split('/').at(-1) ?? '' }).click();
  URL.revokeObjectURL(address);
  isSaved = true;
}

function today(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
}

function say(message: string): void {
  at.status.textContent = message;
}

function insertElement(): void {
  const text = (makeSnippets()[at.insert.value]?.body ?? []).join('\n').replace(/\$\{\d+:([^}]*)\}/g, '$1');
  at.insert.value = '';
  at.body.setRangeText(`\n${text}\n`, at.body.selectionStart, at.body.selectionEnd, 'end');
  at.body.focus();
  void judge();
}

at.insert.append(...Object.keys(ELEMENTS).map((name) => make('option', { value: name }, `<${name}>`)));
byId('moi', HTMLButtonElement).addEventListener('click', startNew);
byId('tai', HTMLButtonElement).addEventListener('click', download);
byId('chep', HTMLButtonElement).addEventListener('click', () => {
  if (open) void navigator.clipboard.writeText(textOf(open)).then(() => say(form.copied));
});
at.save.addEventListener('click', () => void save());
at.insert.addEventListener('change', insertElement);
at.file.addEventListener('change', () => {
  const [file] = at.file.files ?? [];
  if (file) void file.text().then((text) => openText(text, file.name, null, null));
});
at.folder.hidden = !canOpenFolder();
at.folder.addEventListener('click', () => void openFolder());
at.editor.addEventListener('input', () => {
  isSaved = false;
  void judge();
});
window.addEventListener('beforeunload', (event) => {
  if (!isSaved) event.preventDefault();
});

async function openFolder(): Promise<void> {
  const picked = await pickContentFolder().catch(() => null);
  if (!picked) {
    say(form.noFolder);
    return;
  }
  folder = picked;
  const files = await listContent(picked);
  at.list.replaceChildren(
    make('option', { value: '' }, form.choose),
    ...files.map(({ path }, index) => make('option', { value: index }, path)),
  );
  at.list.closest('div')?.removeAttribute('hidden');
  at.list.onchange = () => {
    const chosen = at.list.value === '' ? undefined : files[Number(at.list.value)];
    if (!chosen) return;
    const { collection, path, handle } = chosen;
    void handle
      .getFile()
      .then(async (file) => openText(await file.text(), path.slice(collection.length + 1), handle, collection));
  };
  if (open) at.save.hidden = false;
}

document.documentElement.dataset['form'] = 'ready';
