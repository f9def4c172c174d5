import { stringify } from 'yaml';
import type { DISCREPANCY_KINDS, Discrepancy } from '../schemas/discrepancy.ts';
import type { Plan } from '../schemas/plan.ts';

export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number];

/** A contradiction that a rule met in a plan, and what a discrepancy must say to admit it. */
export interface Contradiction {
  /** Ids or field names that the discrepancy may be about: the part first, then what it stands in. */
  about: readonly string[];
  /** Kinds that fit, the most fitting first. */
  kinds: readonly [DiscrepancyKind, ...DiscrepancyKind[]];
  /**
   * What the document says, word for word. A discrepancy that quotes the document must quote this: a figure that was
   * changed afterwards is another contradiction than the one written down.
   */
  says: string;
  /** Other ways to write what it says; one of them in the quotation is enough. */
  alsoSays?: readonly string[];
  shouldBe: string | null;
  /** One sentence for readers of the site. */
  detail: string;
  /** The same for the writer, where it can say more. */
  message?: string;
}

/** Has the plan written this contradiction down among its discrepancies? */
export function isAdmitted(plan: Plan, contradiction: Contradiction): boolean {
  return plan.discrepancies.some(
    (each) =>
      each.about !== null &&
      contradiction.about.includes(each.about) &&
      contradiction.kinds.includes(each.kind) &&
      quotes(each, [contradiction.says, ...(contradiction.alsoSays ?? [])]),
  );
}

/** The sentence that tells a writer what to do about a contradiction, behind what is wrong. */
export const HOW_TO_ADMIT = 'Chép nhầm thì sửa. Văn bản viết đúng như vậy thì ghi vào discrepancies';

/** An item to paste under `discrepancies:`, after which the contradiction is admitted. */
export function writeDiscrepancy({ about, kinds, says, shouldBe, detail }: Contradiction): string {
  const item = { kind: kinds[0], about: about[0], says, ...(shouldBe === null ? {} : { shouldBe }), detail };
  return stringify([item], { lineWidth: 0, indentSeq: true }).trimEnd();
}

function quotes({ says, detail }: Discrepancy, wanted: readonly string[]): boolean {
  if (says === null || !/\d/.test(says)) return true;
  const written = fold(`${says} ${detail}`);
  return wanted.some((each) => standsIn(written, fold(each)));
}

/** Does it stand there as a whole? "6" does not stand in "16", nor "84.330" in "84.330.5". */
function standsIn(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const isCut = /\d[.,/]?$/.test(text.slice(0, at)) && /^\d/.test(part);
    const isLonger = /\d$/.test(part) && /^[.,/]?\d/.test(text.slice(at + part.length));
    if (!isCut && !isLonger) return true;
  }
  return false;
}

/** Spaces and zeros before a day or month do not count: "05/4/2024" is "5/4/2024". */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<![\d.,])0+(?=\d)/g, '')
    .replace(/\s+/g, '');
}
