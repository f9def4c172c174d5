// Characters that change or hide text without being seen.

/** What kind of hiding: turns the direction of what follows, steers a machine, or shows nothing at all. */
export type HiddenKind = 'direction' | 'control' | 'invisible';

/** A hidden character at `index` (UTF-16 units), named as "U+202E". */
export type HiddenLetter = { index: number; letter: string; name: string; kind: HiddenKind };

/** Unicode's Bidi_Control (UAX #9) and the deprecated controls beside them. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/;
/** C0 and C1 controls but tab and line feed, the separators that some programs take for line ends, annotation marks. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb]/;
/** Letters of no width that findLegacyLetters does not know: fillers, tags, selectors that can carry a hidden message. */
const INVISIBLE =
  /[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2061-\u2065\u2800\u3164\ufe00-\ufe0d\uffa0\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;
const HIDDEN = new RegExp(`${DIRECTION.source}|${CONTROL.source}|${INVISIBLE.source}`, 'gu');

/**
 * Finds, in the order of the text, characters with which a text can be made to look other than it is
 * (Unicode TR 36 and 39; "Trojan Source", CVE-2021-42574). Zero-width spaces and joiners, which some scripts need,
 * are judged by findLegacyLetters.
 */
export function findHiddenLetters(text: string): HiddenLetter[] {
  return [...text.matchAll(HIDDEN)].map(({ index, 0: letter }) => ({
    index,
    letter,
    name: `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    kind: DIRECTION.test(letter) ? 'direction' : CONTROL.test(letter) ? 'control' : 'invisible',
  }));
}
