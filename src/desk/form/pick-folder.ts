// The dialog of the File System Access API (Chrome, Edge). Light, since it has to open at the click, before the form is there.
interface Picker {
  showDirectoryPicker?: (options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
}

export const canOpenFolder = (): boolean => 'showDirectoryPicker' in window;

/** Lets the person choose a folder; content/ itself, or the repository around it. Null when it is neither, or none was chosen. */
export async function pickContentFolder(): Promise<FileSystemDirectoryHandle | null> {
  const picked = await (window as Picker).showDirectoryPicker?.({ mode: 'readwrite' }).catch(() => null);
  if (!picked) return null;
  if (await findFile(picked, 'site.yaml')) return picked;
  const inside = await picked.getDirectoryHandle('content').catch(() => null);
  return inside && (await findFile(inside, 'site.yaml')) ? inside : null;
}

/** The file of this path below the folder, null when there is none. */
export async function findFile(folder: FileSystemDirectoryHandle, path: string): Promise<FileSystemFileHandle | null> {
  const parts = path.split('/');
  const last = parts.pop() ?? '';
  let at: FileSystemDirectoryHandle | null = folder;
  for (const part of parts) at = (await at?.getDirectoryHandle(part).catch(() => null)) ?? null;
  return (await at?.getFileHandle(last).catch(() => null)) ?? null;
}
