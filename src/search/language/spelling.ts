/** One spelling for comparing: NFC, lower case, the tone on one vowel, y for a final i. Never shown to a reader. */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const VOWEL = /[aeiouyâêôăơư]+/;
const SHAPED = /[âêôăơư]/g;

const remembered = new Map<string, string>();

/** "hoà" → "hòa", "uỷ" → "ủy", "kỉ" → "kỷ". Takes one syllable in lower case; anything else comes back as it is. */
export function spellAlike(syllable: string): string {
  const known = remembered.get(syllable);
  if (known !== undefined) return known;
  const spelled = placeTone(syllable);
  if (remembered.size > 50_000) remembered.clear();
  remembered.set(syllable, spelled);
  return spelled;
}

/** "đường" → "duong". Idempotent. Keeps the length of NFC text wherever each letter is one code unit. */
export function fold(text: string): string {
  return /^[\x20-\x7e]*$/.test(text)
    ? text
    : text.normalize('NFD').replace(/\p{M}+/gu, '').replace(/[đð]/g, 'd').replace(/[ĐÐ]/g, 'D');
}

/** Parts a syllable into its letters without tone and its tone mark ('' when level). */
export function splitTone(syllable: string): { base: string; tone: string } {
  const letters = syllable.normalize('NFD');
  const tone = letters.match(TONES)?.[0] ?? '';
  return { base: letters.replace(TONES, '').normalize('NFC'), tone };
}

function placeTone(syllable: string): string {
  const { base: written, tone } = splitTone(syllable);
  const base = /^(?:h|k|l|m|s|t|qu)i$/.test(written) ? `${written.slice(0, -1)}y` : written;
  if (!tone) return base;
  const glide = /^(?:qu|gi)(?=[aeiouyâêôăơư])/.test(base) ? 2 : 0;
  const vowels = VOWEL.exec(base.slice(glide));
  if (!vowels) return syllable;
  const nucleus = vowels[0];
  const at = glide + vowels.index + tonePlace(nucleus, glide + vowels.index + nucleus.length < base.length);
  return (base.slice(0, at + 1) + tone + base.slice(at + 1)).normalize('NFC');
}

/** Where the tone stands within the vowels: on the last shaped one, else before the last unless the syllable is closed. */
function tonePlace(vowels: string, closed: boolean): number {
  const shaped = [...vowels.matchAll(SHAPED)].at(-1);
  if (shaped) return shaped.index;
  if (vowels.length === 1) return 0;
  if (vowels.length === 2) return closed ? 1 : 0;
  return 1;
}
