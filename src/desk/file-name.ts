import { toSlug } from '../text/slug.ts';

/** Words that begin the next phrase: a name may be cut before them. */
const OPENERS = new Set(
  'và về của cho trên trong tại năm giai nhân theo nhằm đối đến từ để với do ở bằng thuộc gắn hướng'.split(' '),
);

/**
 * A file name out of a title: whole when it is short enough, else cut where a phrase ends, so that nobody has to guess the rest;
 * at the end of a word where no phrase ends soon enough. "" for a title without letters.
 */
export function toFileName(title: string, longest: number): string {
  const slug = toSlug(title);
  if (slug.length <= longest) return slug;
  const words = title.normalize('NFC').split(/\s+/);
  for (let count = words.length - 1; count > 0; count--) {
    if (!OPENERS.has(words[count]?.toLowerCase() ?? '')) continue;
    const phrase = toSlug(words.slice(0, count).join(' '));
    if (phrase.length <= longest && phrase.length * 3 >= longest) return phrase;
  }
  return slug.slice(0, longest + 1).replace(/-[^-]*$/, '');
}
