/** The site's own words, small enough to be sent with the first answer: syllables, their markings, frequent pairs. */
import { readVni } from '../language/keystrokes.ts';
import { fold, splitTone } from '../language/spelling.ts';

export interface Vocabulary {
  /** Folded syllable → passages it stands in (a power of two). */
  syllables: Map<string, number>;
  /** Folded syllable → its markings, the most frequent first; only those with more than one. */
  markings: Map<string, string[]>;
  /** "xa hoi" → passages it stands in (a power of two); the frequent ones only. */
  pairs: Map<string, number>;
  /** Passages of the most frequent syllable. */
  most: number;
  /** Folded syllables in order, to find what begins with what is typed. */
  sorted: string[];
}

export interface VocabularyText {
  syllables: string;
  pairs: string;
}

/** `markings`: folded syllable → marking → passages; `pairs`: the pairs to keep → passages. */
export function encodeVocabulary(
  markings: ReadonlyMap<string, ReadonlyMap<string, number>>,
  pairs: ReadonlyMap<string, number>,
): VocabularyText {
  const sorted = [...markings.keys()].sort();
  const place = new Map(sorted.map((folded, index) => [folded, index]));
  const syllables = sorted.map((folded) => {
    const forms = [...(markings.get(folded) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const total = forms.reduce((sum, [, count]) => sum + count, 0);
    const written = forms.map(([text]) => shorten(text, folded));
    return `${folded}${rank(total)}${written.length === 1 && written[0] === '' ? '' : written.join('.')}`;
  });
  const seconds = new Map<string, string[]>();
  for (const pair of [...pairs.keys()].sort()) {
    const [first = '', second = ''] = pair.split(' ');
    const at = place.get(second);
    if (at === undefined || !place.has(first)) continue;
    const row = seconds.get(first) ?? [];
    row.push(`${at.toString(36)}${rank(pairs.get(pair) ?? 1).toUpperCase()}`);
    seconds.set(first, row);
  }
  const rows = sorted.map((folded) => seconds.get(folded)?.join('') ?? '');
  return { syllables: syllables.join(','), pairs: rows.join(',') };
}

export function decodeVocabulary(text: VocabularyText): Vocabulary {
  const syllables = new Map<string, number>();
  const markings = new Map<string, string[]>();
  const pairs = new Map<string, number>();
  for (const entry of text.syllables ? text.syllables.split(',') : []) {
    const [, folded = '', frequency = '', forms = ''] = /^([^A-Z]+)([A-Z])(.*)$/s.exec(entry) ?? [];
    syllables.set(folded, unrank(frequency));
    if (forms)
      markings.set(
        folded,
        forms.split('.').map((form) => lengthen(form, folded)),
      );
  }
  const sorted = [...syllables.keys()];
  text.pairs.split(',').forEach((row, index) => {
    for (const [, at = '', frequency = ''] of row.matchAll(/([0-9a-z]+)([A-Z])/g)) {
      pairs.set(`${sorted[index] ?? ''} ${sorted[parseInt(at, 36)] ?? ''}`, unrank(frequency));
    }
  });
  const most = Math.max(0, ...syllables.values());
  return { syllables, markings, pairs, sorted, most };
}

/** Counts as one capital letter: A = 1, B = 2, C = 3 to 4 … */
const rank = (count: number): string =>
  String.fromCharCode(65 + Math.min(25, Math.round(Math.log2(Math.max(1, count)))));
const unrank = (letter: string): number => 2 ** (letter.charCodeAt(0) - 65);

/** Marks as VNI digits where they can be read back ("duong" + "792"), else the whole syllable. */
function shorten(text: string, folded: string): string {
  if (text === folded) return '';
  const { base, tone } = splitTone(text);
  const digits =
    shapes(base) + ({ '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5' }[tone] ?? '');
  return lengthen(digits, folded) === text ? digits : text;
}

function lengthen(form: string, folded: string): string {
  if (form === '') return folded;
  return /^\d+$/.test(form) ? (readVni(folded + form) ?? form) : form;
}

function shapes(base: string): string {
  const found = new Set(
    [...base].map((letter) => ({ â: '6', ê: '6', ô: '6', ơ: '7', ư: '7', ă: '8', đ: '9' })[letter] ?? ''),
  );
  return [...found].sort().join('');
}

/** Passages of the syllable, 0 when the site does not use it. */
export function frequencyOf(vocabulary: Vocabulary, folded: string): number {
  return vocabulary.syllables.get(folded) ?? 0;
}

/** Has the site a word with these very marks? */
export function hasMarking(vocabulary: Vocabulary, text: string): boolean {
  const folded = fold(text);
  if (!vocabulary.syllables.has(folded)) return false;
  return vocabulary.markings.get(folded)?.includes(text) ?? text === folded;
}
