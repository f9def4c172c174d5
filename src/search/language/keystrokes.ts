/** Reads what a keyboard without its Vietnamese input method left behind: "hooij" (Telex), "ho65i" (VNI). */
import { isSyllable } from '../../text/syllable.ts';
import { spellAlike, splitTone } from './spelling.ts';

const TELEX_TONES: Record<string, string> = { f: '\u0300', s: '\u0301', r: '\u0309', x: '\u0303', j: '\u0323' };
const VNI_TONES: Record<string, string> = {
  '1': '\u0301',
  '2': '\u0300',
  '3': '\u0309',
  '4': '\u0303',
  '5': '\u0323',
};
const VNI_SHAPES: Record<string, Record<string, string>> = {
  '6': { a: 'â', e: 'ê', o: 'ô' },
  '7': { o: 'ơ', u: 'ư' },
  '8': { a: 'ă' },
  '9': { d: 'đ' },
};
const VOWEL = /[aeiouyâêôăơư]/;

/** "hooji" or "hooij" → "hội", "dduwowngf" → "đường"; null when it is no syllable or nothing was decoded. */
export function readTelex(word: string): string | null {
  if (!/^[a-z]{2,9}$/.test(word) || !/[sfrxjw]|aa|ee|oo|dd/.test(word)) return null;
  let letters = '';
  let tone = '';
  for (const key of word) {
    const mark = TELEX_TONES[key];
    if (mark && VOWEL.test(letters)) tone = mark;
    else letters = typeTelex(letters, key);
  }
  return finish(letters, tone, word);
}

/** "ho65i" → "hội", "d9u7o7ng2" → "đường"; null when it is no syllable or nothing was decoded. */
export function readVni(word: string): string | null {
  if (!/^[a-z]+[1-9][a-z1-9]*$/.test(word)) return null;
  let letters = '';
  let tone = '';
  for (const key of word) {
    const mark = VNI_TONES[key];
    const shapes = VNI_SHAPES[key];
    if (mark) tone = mark;
    else if (shapes) {
      const shaped = reshape(letters, shapes);
      if (shaped === null) return null;
      letters = shaped;
    } else letters += key;
  }
  return finish(letters, tone, word);
}

function typeTelex(letters: string, key: string): string {
  if (key === 'd' && letters.startsWith('d')) return `đ${letters.slice(1)}`;
  if (key === 'w') return reshape(letters, { a: 'ă', o: 'ơ', u: 'ư' }) ?? `${letters}ư`;
  if (key === 'a' || key === 'e' || key === 'o') {
    const at = letters.lastIndexOf(key);
    if (at >= 0 && !VOWEL.test(letters.slice(at + 1))) {
      return letters.slice(0, at) + { a: 'â', e: 'ê', o: 'ô' }[key] + letters.slice(at + 1);
    }
  }
  return letters + key;
}

/** Turns the last letter that can take the shape; "uo" takes the horn twice. */
function reshape(letters: string, shapes: Record<string, string>): string | null {
  if ('u' in shapes && /[uư]o/.test(letters)) return letters.replace(/[uư]o/, 'ươ');
  if ('u' in shapes && /[^q]ua$|^ua$/.test(letters)) return `${letters.slice(0, -2)}ưa`;
  for (let at = letters.length - 1; at >= 0; at--) {
    const shape = shapes[letters[at] ?? ''];
    if (shape) return letters.slice(0, at) + shape + letters.slice(at + 1);
  }
  return null;
}

function finish(letters: string, tone: string, word: string): string | null {
  const base = letters.replace(/uơ(?=[a-z])|ưo/, 'ươ');
  if (!isSyllable(base)) return null;
  const at = base.search(VOWEL);
  const toned = spellAlike((base.slice(0, at + 1) + tone + base.slice(at + 1)).normalize('NFC'));
  return toned !== word && isSyllable(toned) && !isStopped(toned) ? toned : null;
}

/** A syllable that ends in a stop takes the sharp and the heavy tone only: "các", "cạc", never "cảc". */
function isStopped(syllable: string): boolean {
  const { base, tone } = splitTone(syllable);
  return /(?:ch|[cpt])$/.test(base) && tone !== '' && tone !== '\u0301' && tone !== '\u0323';
}
