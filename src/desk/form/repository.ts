/** Longer addresses are cut off by servers and browsers. */
const LONGEST_ADDRESS = 7000;

/**
 * Where the repository's own website lets a signed-in person write this file: a new one with its text where the host takes it
 * (GitHub), else the editor of the file. Null for hosts that are not known.
 */
export function editorAddress(repository: string, path: string, text: string, isNew: boolean): string | null {
  const { hostname } = new URL(repository);
  const base = repository.replace(/\/$|\.git$/, '');
  const file = path.split('/').map(encodeURIComponent).join('/');
  if (hostname === 'github.com') {
    if (!isNew) return `${base}/edit/main/${file}`;
    const short = `${base}/new/main?filename=${encodeURIComponent(path)}`;
    const full = `${short}&value=${encodeURIComponent(text)}`;
    return full.length <= LONGEST_ADDRESS ? full : short;
  }
  if (hostname.includes('gitlab'))
    return isNew ? `${base}/-/new/main?file_name=${encodeURIComponent(path)}` : `${base}/-/edit/main/${file}`;
  return null;
}
