/** What each part of a query counts for: the rare more than the common, the sure more than the guessed. */
import type { SearchKind } from '../document.ts';
import type { Query } from '../query/query.ts';
import type { Found } from './gather.ts';

export interface Weighed extends Found {
  /** What holding it adds to the score. */
  weight: number;
  /** What holding it covers of all that was asked; pairs cover nothing, the words do. */
  need: number;
  /** How sure it is that this was meant, 0 … 1. */
  certain: number;
  /** Pages of this kind have it by being what they are ("tờ rơi" in any leaflet). */
  kind: SearchKind | null;
  /** Belongs to a quoted phrase. */
  quoted: boolean;
  /** Its pairs with its neighbours, which tell what word it is: one of them should stand there too, unless its marks tell already. */
  company: Company[];
  marked: boolean;
}

/** A pair with a neighbour; pages of the neighbour's kind have it by being what they are. */
export interface Company extends Found {
  kind: SearchKind | null;
}

const WEIGHTS = { word: 1, pair: 1.1, code: 2 };
/** How sure a word is that stands beside none of its neighbours anywhere on the site. */
const LONELY = 0.45;

/** `total` is the number of passages in the index. */
export function weigh(query: Query, found: readonly Found[], total: number): Weighed[] {
  const lonely = lonelyWords(found);
  return found.map((part): Weighed => {
    const { what, word: at } = part.part;
    const [word, next] = [query.words[at], query.words[part.part.next]];
    const weight = rarity(part, total) * WEIGHTS[what];
    if (what === 'code' || !word)
      return { ...part, weight, need: weight, certain: 1, kind: null, quoted: false, company: [], marked: true };
    if (what === 'pair') {
      const kind = word.kind === next?.kind ? word.kind : null;
      const quoted = word.phrase !== null && word.phrase === next?.phrase;
      return { ...part, weight, need: 0, certain: 1, kind, quoted, company: [], marked: true };
    }
    // A word that the site lacks counts like the rarest.
    const need = word.certain < 0.5 ? Math.log(1 + total) : weight;
    const certain = word.certain * (lonely.has(at) ? LONELY : 1);
    const company = companyOf(at, query, found);
    return {
      ...part,
      weight,
      need,
      certain,
      kind: word.kind,
      quoted: word.phrase !== null,
      company,
      marked: word.marked,
    };
  });
}

function companyOf(word: number, query: Query, found: readonly Found[]): Company[] {
  return found
    .filter(({ part, frequency }) => part.what === 'pair' && frequency > 0 && [part.word, part.next].includes(word))
    .map((pair) => ({
      ...pair,
      kind: query.words[pair.part.word === word ? pair.part.next : pair.part.word]?.kind ?? null,
    }));
}

function rarity({ frequency, part }: Found, total: number): number {
  if (frequency === 0) return part.what === 'pair' ? 0 : Math.log(1 + total);
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}

/** Words that have neighbours in the query, none of which stands next to them anywhere on the site. */
function lonelyWords(found: readonly Found[]): Set<number> {
  const pairs = found.filter(({ part }) => part.what === 'pair');
  const ends = (met: boolean): number[] =>
    pairs.filter(({ frequency }) => frequency > 0 === met).flatMap(({ part }) => [part.word, part.next]);
  const company = new Set(ends(true));
  return new Set(ends(false).filter((word) => !company.has(word)));
}
