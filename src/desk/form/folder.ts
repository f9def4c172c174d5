// Files of the person's own disk, by the File System Access API where the browser has it, else by a file field.
import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import { findFile } from './pick-folder.ts';

/** A file in the opened content folder. */
export interface FolderFile {
  collection: CollectionName;
  /** Path below content/. */
  path: string;
  handle: FileSystemFileHandle;
}

/** Every content file of the collections, by path. */
export async function listContent(folder: FileSystemDirectoryHandle): Promise<FolderFile[]> {
  const files: FolderFile[] = [];
  for (const [name, { ending }] of Object.entries(COLLECTIONS)) {
    const inside = await folder.getDirectoryHandle(name).catch(() => null);
    if (!inside) continue;
    const walk = async (at: FileSystemDirectoryHandle, before: string): Promise<void> => {
      for await (const [child, handle] of at.entries()) {
        if (handle.kind === 'directory') await walk(handle, `${before}${child}/`);
        else if (child.endsWith(ending))
          files.push({
            collection: name as CollectionName,
            path: `${before}${child}`,
            handle: handle,
          });
      }
    };
    await walk(inside, `${name}/`);
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The handle of the file to write: made by this, or there already with the words that were opened (`before`). Null when another
 * file has the name, or somebody changed it since.
 */
export async function claimFile(
  folder: FileSystemDirectoryHandle,
  path: string,
  before: string | null,
): Promise<FileSystemFileHandle | null> {
  const found = await findFile(folder, path);
  if (found) return before !== null && (await (await found.getFile()).text()) === before ? found : null;
  const parts = path.split('/');
  const last = parts.pop() ?? '';
  let at = folder;
  for (const part of parts) at = await at.getDirectoryHandle(part, { create: true });
  return at.getFileHandle(last, { create: true });
}

export async function writeFile(handle: FileSystemFileHandle, text: string): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}
