import { form } from '../../strings/form.ts';
import { make } from './dom.ts';
import { isFileName, pathOf, type Draft } from './draft.ts';
import { claimFile, writeFile } from './folder.ts';
import { at, say } from './page.ts';

/** Writes the file to the disk. Returns whether it was written; else the person was told why not. */
export async function saveToDisk(
  draft: Draft,
  text: string,
  folder: FileSystemDirectoryHandle | null,
): Promise<boolean> {
  const name = at.name.value.trim();
  const path = pathOf(draft.collection, name);
  if (!draft.handle) {
    if (!isNamed(draft)) return false;
    draft.handle = folder && (await claimFile(folder, path, draft.before));
    if (!draft.handle) {
      say(form.taken(path));
      return false;
    }
    at.name.readOnly = true;
  }
  await writeFile(draft.handle, text);
  draft.before = text;
  say(form.saved(path));
  return true;
}

/** Gives the file to the browser to keep. Returns whether it did. */
export function download(draft: Draft, text: string): boolean {
  if (!isNamed(draft)) return false;
  const path = pathOf(draft.collection, at.name.value.trim());
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  make('a', { href: address, download: path.split('/').at(-1) ?? '' }).click();
  URL.revokeObjectURL(address);
  say(form.downloaded(path));
  return true;
}

function isNamed({ collection, before }: Draft): boolean {
  const name = at.name.value.trim();
  // A file that was opened by itself goes back to where it came from: its folder is not known here.
  if (isFileName(collection, name) || (before !== null && isFileName('articles', name))) return true;
  say(collection === 'plans' && !name.includes('/') ? form.noPlace : form.badName);
  at.name.focus();
  return false;
}
