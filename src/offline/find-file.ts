/** How a file in the reader's hands stands to those on the site. */
export type Finding = { kind: 'same'; path: string } | { kind: 'changed'; paths: string[] } | { kind: 'unknown' };

/**
 * Looks a file up in the text of SHA256SUMS: by what is in it first, then by its name. A browser may have put " (1)" behind the name.
 * @param hash SHA-256 in hex.
 */
export function findFile(sums: string, name: string, hash: string): Finding {
  const lines = [...sums.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)].map(([, sum = '', path = '']) => ({ sum, path }));
  const same = lines.filter(({ sum }) => sum === hash);
  const named = same.find(({ path }) => baseName(path) === plainName(name)) ?? same[0];
  if (named) return { kind: 'same', path: named.path };
  const paths = lines.filter(({ path }) => baseName(path) === plainName(name)).map(({ path }) => path);
  return paths.length > 0 ? { kind: 'changed', paths } : { kind: 'unknown' };
}

/** SHA-256 of some bytes in hex, as the browser makes it. */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const plainName = (name: string): string => name.replace(/ ?\(\d+\)(?=\.\w+$)/, '');
