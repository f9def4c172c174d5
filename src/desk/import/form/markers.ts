// The marks that number an official document's parts: Phần, Chương, Điều, I., 1., 1.1., a), -, +.

export interface Marker {
  /** Depth of the kind of mark: 0 part or chapter, 1 Roman, 2 article, 3 number, 4–6 decimals, 7 letter, 8 dash, 9 plus. */
  rank: number;
  /** The mark as written, without the space after it. */
  label: string;
  text: string;
}

const READERS: readonly [RegExp, (match: RegExpExecArray) => number][] = [
  [/^((?:Phần|Chương|Mục)\s+(?:[IVXLC]+|\d+|thứ \p{L}+)\s*[.:–-]?)(?:\s+|$)(.*)$/isu, () => 0],
  [/^(Điều\s+\d+[a-zđ]?\s*[.:]?)\s+(.*)$/isu, () => 2],
  [/^(?!V\/v)([IVX]{1,6}\s?[.)/:–-]|[IVX]{1,6}\s-)\s*(?=\S)(.*)$/su, () => 1],
  [
    /^(\d{1,2}(?:\.\d{1,2}){1,4}\.?)(?:\s+|(?=\p{L}))(.*)$/su,
    (match) => 2 + Math.min((match[1] ?? '').replace(/\.$/, '').split('.').length, 4),
  ],
  [
    /^(\d{1,2}\s?[.)](?!\d)|\d{1,2}\s?\/(?!\d|\p{Lu}[\p{L}&]*[-/]|\p{Lu}{2})|\d{1,2}\s?[-–](?=\s))\s*(?=\S)(.*)$/su,
    () => 3,
  ],
  [/^(?!v\/v)([a-zđ]\s?[.)/](?!\p{L}?\/))\s*(?=\S)(.*)$/su, () => 7],
  [/^(\(\d{1,2}\))\s*(?=\p{L})(.*)$/su, () => 6.5],
  [/^([A-Z]\s?[.)])\s+(?=\p{Lu})(.*)$/su, () => 1],
  [/^([-–—•·●▪*‣➢✓])\s*(?=[^\s\d])(.*)$/su, () => 8],
  [/^([-–—•·●▪])\s+(?=\S)(.*)$/su, () => 8],
  [/^([+o○])\s+(?=\S)(.*)$/su, () => 9],
  [/^(\+)(?=\S)(.*)$/su, () => 9],
];

/** The mark a line begins with, or null for a plain paragraph. */
export function readMarker(line: string): Marker | null {
  for (const [pattern, rankOf] of READERS) {
    const match = pattern.exec(line);
    if (match) return { rank: rankOf(match), label: (match[1] ?? '').trim(), text: (match[2] ?? '').trim() };
  }
  return null;
}
