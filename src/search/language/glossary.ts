import type { GlossaryEntry } from '../document.ts';
import { fold } from './spelling.ts';
import { splitSyllables, type Syllable } from './syllables.ts';

/** Abbreviations ready for look-up: "ctxh" → the syllables of each long form. */
export interface Glossary {
  /** Long forms of an abbreviation written in any case; the likeliest first; [] when unknown. */
  expand: (folded: string) => Syllable[][];
  /** The entry whose short form it is. */
  entryOf: (folded: string) => GlossaryEntry | undefined;
}

const BODY_PREFIXES: Record<string, string> = { s: 'sở', b: 'bộ', p: 'phòng' };

/** Compiles content/glossary.yaml; a `body` may stand after S, B or P ("SLĐTBXH"), and two known ones may be joined ("NVCTXH"). */
export function readGlossary(entries: readonly GlossaryEntry[]): Glossary {
  const long = new Map<string, string[]>();
  const bodies = new Set<string>();
  const byKey = new Map<string, GlossaryEntry>();
  for (const entry of entries) {
    const key = toKey(entry.short);
    long.set(key, [...new Set([...(long.get(key) ?? []), ...entry.long])]);
    if (entry.kind === 'body') bodies.add(key);
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  const remembered = new Map<string, Syllable[][]>();
  const expand = (folded: string): Syllable[][] => {
    const known = remembered.get(folded);
    if (known) return known;
    const forms = (long.get(folded) ?? ofBody(folded)).map((form) => splitSyllables(form.normalize('NFC')));
    remembered.set(folded, forms);
    return forms;
  };
  const ofBody = (folded: string): string[] => {
    const prefix = BODY_PREFIXES[folded[0] ?? ''];
    const rest = folded.slice(1);
    return prefix && bodies.has(rest) ? (long.get(rest) ?? []).slice(0, 1).map((form) => `${prefix} ${form}`) : [];
  };
  return { expand, entryOf: (folded) => byKey.get(folded) };
}

/** Is this word of a text written as an abbreviation: two capitals or more, not a whole line in capitals? */
export function looksShort(written: string): boolean {
  return (
    /^\p{Lu}[\p{L}&]*\p{Lu}[\p{L}&]*$/u.test(written) &&
    !/[\u0300-\u0323]/.test(written.normalize('NFD').replace(/[\u0302\u0306\u031b]/g, ''))
  );
}

function toKey(short: string): string {
  return fold(short.normalize('NFC').toLowerCase()).replace(/[^a-z0-9]/g, '');
}
