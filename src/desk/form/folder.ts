// Files of the person's own disk, by the File System Access API where the browser has it (Chrome, Edge), else by a file field.
import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';

/** A file in the opened content folder. */
export interface FolderFile {
  collection: CollectionName;
  /** Path below content/. */
  path: string;
  handle: FileSystemFileHandle;
}

interface Picker {
  showDirectoryPicker?: (options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
}

export const canOpenFolder = (): boolean => 'showDirectoryPicker' in window;

/** Lets the person choose a folder; content/ itself, or the repository around it. Null when it is neither, or none was chosen. */
export async function pickContentFolder(): Promise<FileSystemDirectoryHandle | null> {
  const picked = await (window as Picker).showDirectoryPicker?.({ mode: 'readwrite' });
  if (!picked) return null;
  if (await holds(picked, 'site.yaml')) return picked;
  const inside = await picked.getDirectoryHandle('content').catch(() => null);
  return inside && (await holds(inside, 'site.yaml')) ? inside : null;
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

/** The handle of a file that is made by this; null when there is one already. */
export async function createFile(
  folder: FileSystemDirectoryHandle,
  path: string,
): Promise<FileSystemFileHandle | null> {
  const parts = path.split('/');
  const last = parts.pop() ?? '';
  let at = folder;
  for (const part of parts) at = await at.getDirectoryHandle(part, { create: true });
  return (await holds(at, last)) ? null : at.getFileHandle(last, { create: true });
}

export async function writeFile(handle: FileSystemFileHandle, text: string): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}

async function holds(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  return (await folder.getFileHandle(name).catch(() => null)) !== null;
}
