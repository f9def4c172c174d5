// Gives names that stand in capitals their usual letters.
import { KNOWN } from './known-bodies.ts';

const UNIT =
  /(?<!\p{L})(tỉnh (?:ủy|uỷ|đoàn)|thành (?:ủy|uỷ|đoàn)|huyện (?:ủy|uỷ|đoàn)|quận ủy|thị ủy|tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã(?! hội)|phường|đặc khu)(\s+)(?!(?:và|các|về|của|với)(?!\p{L}))(\p{L}+(?:[\s-]\p{L}+){0,3})$/u;

/**
 * Gives a name that stands in capitals its usual letters: as the text itself writes it elsewhere, else as such
 * bodies are usually written. `sure` is false where only the rule "first letter and place name" was left.
 */
export function lowerCapitals(name: string, text: string): { name: string; sure: boolean } {
  if (/\p{Ll}{2}/u.test(name)) return { name, sure: true };
  const plain = name
    .replace(/\s+/g, ' ')
    .replace(/\s*[–—]\s*/g, ' - ')
    .trim();
  const written = findMixed(plain, text);
  if (written) return { name: written, sure: true };
  let lower = plain.toLowerCase();
  lower = lower.replace(
    UNIT,
    (_, unit: string, space: string, place: string) =>
      unit + space + (findMixed(place, text) ?? capitaliseWords(place)),
  );
  let known = false;
  for (const proper of KNOWN) {
    const at = lower.indexOf(proper.toLowerCase());
    if (at < 0 || /\p{L}/u.test(lower[at - 1] ?? '') || /\p{L}/u.test(lower[at + proper.length] ?? '')) continue;
    lower = lower.slice(0, at) + proper + lower.slice(at + proper.length);
    known = true;
  }
  return { name: lower.charAt(0).toUpperCase() + lower.slice(1), sure: known };
}

export function capitaliseWords(text: string): string {
  return text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The commonest spelling in small and capital letters; one that stands in a sentence beats one at a line's start. */
function findMixed(name: string, text: string): string | null {
  const counts = new Map<string, number>();
  const lower = text.toLowerCase();
  const wanted = name.toLowerCase();
  if (lower.length !== text.length || wanted.length < 4) return null;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const found = text.slice(at, at + wanted.length);
    if (
      !/\p{Ll}{2}/u.test(found) ||
      !/^\p{Lu}/u.test(found) ||
      /\p{L}/u.test(text[at + wanted.length] ?? '') ||
      /\p{L}/u.test(text[at - 1] ?? '')
    )
      continue;
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
