/** First ranking, from the lists alone: which passages hold most of what the query asks, the rare words counting most. */
import type { SearchKind } from '../document.ts';
import { hasDocument } from '../format/postings.ts';
import { kindOfCode } from '../language/questions.ts';
import type { Query } from '../query/query.ts';
import type { Documents } from './documents.ts';
import type { Found } from './gather.ts';

export interface Scored {
  passage: number;
  document: number;
  score: number;
  /** How much of what was asked it holds, 0 … 1, rare words counting most. */
  covers: number;
}

/** What the head of a page lends its passages: the title's words count there too, but for less. */
const LENT = 0.5;
/** What a passage gets for a word that its document has somewhere but that the cut list does not place. */
const UNLISTED = 0.08;
const PAIR = 1.1;
const CODE = 2;
/** What a word that names a kind counts for in any page of that kind. */
const NAMES_KIND = 0.7;
/** What being of a kind that is named multiplies the score by. */
const NAMED = 1.2;
/** Pages that people rarely mean unless they say so. */
const RARELY_MEANT: Partial<Record<SearchKind, number>> = { law: 0.8, agency: 0.9, page: 0.95 };
const COVERS_POWER = 3;
/** How sure a word is that stands beside none of its neighbours anywhere on the site. */
const LONELY = 0.45;

/** Best first. `total` is the number of passages in the index. */
export function scorePassages(query: Query, found: readonly Found[], documents: Documents, total: number): Scored[] {
  const most = Math.log(1 + total);
  const asked = found.map((part) => ({
    part,
    weight: rarity(part, total) * weightOf(part),
    need: neededFor(part, query, total),
  }));
  const missing = query.words.filter((word) => !word.light && !word.known).length * most;
  const need = asked.reduce((sum, part) => sum + part.need, 0) + missing;
  const named = new Set([...query.words.map((word) => word.kind), ...query.codes.map(kindOfCode)]);
  const lonely = lonelyWords(found);
  const candidates = new Set(found.flatMap(({ impacts }) => [...impacts.keys()]));
  const scored: Scored[] = [];
  for (const passage of candidates) {
    if (!mayHavePhrases(passage, query, found)) continue;
    const document = documents.documentOf(passage);
    const head = documents.headOf(document);
    const kind = documents.kindOf(document);
    let score = 0;
    let got = 0;
    for (const { part, weight, need } of asked) {
      const isOfKind = namesKind(part, query, kind);
      const impact = isOfKind ? NAMES_KIND : impactIn(part, passage, head, document);
      score += weight * impact;
      if (impact > 0) got += need * (isOfKind ? 1 : shareOf(part, passage, head)) * certainty(part, query, lonely);
    }
    const covers = need > 0 ? Math.min(1, got / need) : 0;
    const meant = named.has(kind) ? NAMED : query.codes.length > 0 ? 1 : (RARELY_MEANT[kind] ?? 1);
    scored.push({ passage, document, covers, score: score * meant * covers ** COVERS_POWER });
  }
  return scored.sort((a, b) => b.score - a.score || a.passage - b.passage);
}

/** A word that names this kind, or a pair of such words. */
function namesKind({ part }: Found, query: Query, kind: SearchKind): boolean {
  const [first, second] = [query.words[part.word], query.words[part.word + 1]];
  return part.what !== 'code' && first?.kind === kind && (part.what === 'word' || second?.kind === kind);
}

function rarity(found: Found, total: number): number {
  if (found.frequency === 0) return found.part.what === 'pair' ? 0 : Math.log(1 + total);
  return Math.log(1 + (total - found.frequency + 0.5) / (found.frequency + 0.5));
}

/** What a part counts for among all that was asked: a word that the site lacks counts like the rarest, a pair not at all. */
function neededFor(found: Found, query: Query, total: number): number {
  const { what, word } = found.part;
  if (what === 'pair') return 0;
  const lacking = what === 'word' && (query.words[word]?.certain ?? 1) < 0.5;
  return lacking ? Math.log(1 + total) : rarity(found, total) * weightOf(found);
}

function weightOf(found: Found): number {
  return { word: 1, pair: PAIR, code: CODE }[found.part.what];
}

function impactIn(found: Found, passage: number, head: number, document: number): number {
  const own = found.impacts.get(passage) ?? 0;
  const lent = passage === head ? 0 : LENT * (found.impacts.get(head) ?? 0);
  if (own > 0 || lent > 0) return Math.max(own, lent);
  const cut = found.cut.filter(({ documents }) => hasDocument(documents, document));
  return cut.length > 0 ? UNLISTED * Math.max(...cut.map(({ share }) => share)) : 0;
}

/** A passage that has the word itself covers it wholly, one that only its head or its document has it for, less. */
function shareOf(found: Found, passage: number, head: number): number {
  if (found.impacts.has(passage)) return 1;
  return found.impacts.has(head) ? 0.9 : 0.6;
}

/** A guess at what was meant covers less than the word itself. */
function certainty({ part }: Found, query: Query, lonely: ReadonlySet<number>): number {
  return part.what === 'word' ? (query.words[part.word]?.certain ?? 1) * (lonely.has(part.word) ? LONELY : 1) : 1;
}

/** Words that have neighbours in the query, none of which stands next to them anywhere on the site. */
function lonelyWords(found: readonly Found[]): Set<number> {
  const lonely = new Set<number>();
  const company = new Set<number>();
  for (const { part, frequency } of found) {
    if (part.what !== 'pair') continue;
    for (const word of [part.word, part.word + 1]) (frequency > 0 ? company : lonely).add(word);
  }
  return new Set([...lonely].filter((word) => !company.has(word)));
}

/** A quoted phrase stands only where each of its pairs stands; a list cut short leaves the question to the text. */
function mayHavePhrases(passage: number, query: Query, found: readonly Found[]): boolean {
  return found.every(({ part, impacts, cut }) => {
    const [first, second] = [query.words[part.word], query.words[part.word + 1]];
    if (part.what === 'code' || first?.phrase == null) return true;
    if (part.what === 'pair' && second?.phrase !== first.phrase) return true;
    return cut.length > 0 || impacts.has(passage);
  });
}
