/** First ranking, from the lists alone: which passages hold most of what the query asks, the rare words counting most. */
import type { SearchKind } from '../document.ts';
import { hasDocument } from '../format/postings.ts';
import { kindOfCode } from '../language/questions.ts';
import type { Query } from '../query/query.ts';
import type { Documents } from './documents.ts';
import type { Found } from './gather.ts';
import { weigh, type Company, type Weighed } from './weigh.ts';

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
/** How much of a word a passage covers that only the head of its page has, or only its document somewhere. */
const COVERED_BY_HEAD = 0.9;
const COVERED_BY_DOCUMENT = 0.6;
/** How much of a word without marks a passage covers that has none of the pairs it makes with its neighbours. */
const OTHER_SENSE = 0.5;
/** How much of a word a passage covers that has it with other marks than those typed, or only a word like it. */
const WEAK = 0.6;
/** What a word that names a kind counts for in any page of that kind. */
const NAMES_KIND = 0.7;
/** What such a page gets on top for saying the word as well. */
const HOLDS_IT = 0.15;
/** What being of a kind that is named multiplies the score by. */
const NAMED = 1.2;
/** Pages that people rarely mean unless they say so. */
const RARELY_MEANT: Partial<Record<SearchKind, number>> = { law: 0.8, agency: 0.9, page: 0.95 };
const COVERS_POWER = 3;

/** Best first. `total` is the number of passages in the index. Asked for tens of thousands of passages: it makes no objects on its way. */
export function scorePassages(query: Query, found: readonly Found[], documents: Documents, total: number): Scored[] {
  const parts = weigh(query, found, total);
  const unknown = query.words.filter((word) => !word.light && !word.known).length * Math.log(1 + total);
  const all = parts.reduce((sum, { need }) => sum + need, unknown);
  const named = new Set([...query.words.map((word) => word.kind), ...query.codes.map(kindOfCode)]);
  const quoted = parts.filter((part) => part.quoted && part.cut.length === 0);
  const scored: Scored[] = [];
  for (const passage of candidatesOf(found, named, documents)) {
    if (quoted.some(({ impacts }) => !impacts.has(passage))) continue;
    const document = documents.documentOf(passage);
    const head = documents.headOf(document);
    const kind = documents.kindOf(document);
    let score = 0;
    let got = 0;
    for (const part of parts) {
      const own = part.impacts.get(passage);
      const lent = part.impacts.get(head);
      if (part.kind === kind) {
        score += part.weight * (NAMES_KIND + HOLDS_IT * Math.max(own ?? 0, LENT * (lent ?? 0)));
        got += part.need * part.certain;
        continue;
      }
      const meant =
        part.marked || part.company.length === 0 || keepsCompany(part.company, passage, head, document, kind)
          ? 1
          : OTHER_SENSE;
      if (own !== undefined) {
        score += part.weight * (lent === undefined || passage === head ? own : Math.max(own, LENT * lent));
        got += part.need * part.certain * meant * (isWeak(part, passage, head, document, kind) ? WEAK : 1);
      } else if (lent !== undefined) {
        score += part.weight * LENT * lent;
        got += part.need * part.certain * meant * COVERED_BY_HEAD;
      } else {
        const share = shareSomewhere(part, document);
        score += part.weight * UNLISTED * share;
        if (share > 0) got += part.need * part.certain * meant * COVERED_BY_DOCUMENT;
      }
    }
    const covers = all > 0 ? Math.min(1, got / all) : 0;
    const lift = named.has(kind) ? NAMED : query.codes.length > 0 ? 1 : (RARELY_MEANT[kind] ?? 1);
    scored.push({ passage, document, covers, score: score * lift * covers ** COVERS_POWER });
  }
  return scored.sort((a, b) => b.score - a.score || a.passage - b.passage);
}

/** Every passage that is listed under anything that was asked, and the head of every page of a kind that was named. */
function candidatesOf(
  found: readonly Found[],
  named: ReadonlySet<SearchKind | null>,
  documents: Documents,
): Set<number> {
  const candidates = new Set<number>();
  for (const { impacts } of found) for (const passage of impacts.keys()) candidates.add(passage);
  for (let document = 0; document < documents.count; document++)
    if (named.has(documents.kindOf(document))) candidates.add(documents.headOf(document));
  return candidates;
}

/** The greatest share of the lists cut short that say the document has it, 0 when none does. */
function shareSomewhere({ cut }: Weighed, document: number): number {
  let most = 0;
  for (const { documents, share } of cut) if (share > most && hasDocument(documents, document)) most = share;
  return most;
}

/** Is it another word than the one typed, by its marks and by its neighbours? */
function isWeak(part: Weighed, passage: number, head: number, document: number, kind: SearchKind): boolean {
  if (!part.weak.has(passage)) return false;
  for (const { documents, share } of part.cut) if (share === 1 && hasDocument(documents, document)) return false;
  return !keepsCompany(part.company, passage, head, document, kind);
}

function keepsCompany(
  pairs: readonly Company[],
  passage: number,
  head: number,
  document: number,
  kind: SearchKind,
): boolean {
  for (const { impacts, cut, kind: named } of pairs) {
    if (named === kind || impacts.has(passage) || impacts.has(head)) return true;
    for (const { documents } of cut) if (hasDocument(documents, document)) return true;
  }
  return false;
}
