import type { CollectionName } from '../../schemas/index.ts';
import { form } from '../../strings/form.ts';
import { make } from './dom.ts';
import { listContent, type FolderFile } from './folder.ts';
import type { KnownIds } from './judge.ts';
import { at } from './page.ts';

type Chosen = (text: string, path: string, handle: FileSystemFileHandle, collection: CollectionName) => void;

/** Offers the files of a content/ on the disk. Entries found there become known. */
export async function showFolder(picked: FileSystemDirectoryHandle, known: KnownIds, chosen: Chosen): Promise<void> {
  const files = await listContent(picked);
  await addKnown(known, files);
  const options = files.map(({ path }, index) => make('option', { value: index }, path));
  at.list.replaceChildren(make('option', { value: '' }, form.choose), ...options);
  at.list.closest('.field')?.removeAttribute('hidden');
  at.list.onchange = () => {
    const file = at.list.value === '' ? undefined : files[Number(at.list.value)];
    if (!file) return;
    const { collection, path, handle } = file;
    void handle.getFile().then(async (each) => {
      chosen(await each.text(), path.slice(collection.length + 1), handle, collection);
    });
  };
}

/** Drafts are not published, so the site does not know them; a file may name them all the same. */
async function addKnown(known: KnownIds, files: readonly FolderFile[]): Promise<void> {
  for (const { collection, path, handle } of files) {
    const id = path.slice(collection.length + 1).replace(/\.(?:mdx|yaml)$/, '');
    const entries = known[collection] ?? [];
    if (entries.some((entry) => entry.id === id)) continue;
    const [, , name = id] =
      /^(shortTitle|name|title|text|number): *["']?(.*?)["']?$/m.exec(await (await handle.getFile()).text()) ?? [];
    known[collection] = [...entries, { id, label: name }];
  }
}
