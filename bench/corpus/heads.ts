import { toSlug } from '../../src/text/slug.ts';
import { blockOf, PLANS_A_BLOCK, type Block } from './blocks.ts';
import { randomFrom } from './random.ts';
import { SUBJECTS } from './words.ts';

/** What other documents need to know of a made plan. */
export interface Head {
  index: number;
  block: Block;
  id: string;
  subject: string;
  year: number;
  /** Null in some plans, as in real ones. */
  number: string | null;
  issuedDate: string | null;
  /** 0 … 24, the place in its block. */
  nth: number;
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2025;

/** The head of a plan depends on its index and the seed alone, so that a larger corpus begins with the smaller one. */
export function headOf(seed: number, index: number): Head {
  const random = randomFrom(`${seed}/head/${index}`);
  const block = blockOf(index);
  const nth = index % PLANS_A_BLOCK;
  const subject = random.pickCommon(SUBJECTS);
  const year = random.whole(FIRST_YEAR, LAST_YEAR);
  const day = `${year}-0${random.whole(1, 3)}-${String(random.whole(1, 28)).padStart(2, '0')}`;
  const number = 10 + block.round * 110 + nth * 4 + random.whole(0, 3);
  const name = `${year}-${toSlug(subject)}-vd-${index}`;
  return {
    index,
    block,
    id: `${block.place.id}/${name}`,
    subject,
    year,
    number: random.chance(0.1) ? null : `${number}/KH-UBND`,
    issuedDate: random.chance(0.08) ? null : day,
    nth,
  };
}

/** Earlier plans of the same block, not younger than this one: what it may rest on. */
export function olderSiblings(seed: number, { index, nth, year }: Head): Head[] {
  return Array.from({ length: nth }, (_, back) => headOf(seed, index - back - 1)).filter(
    (head) => head.year < year && head.number !== null && head.issuedDate !== null,
  );
}
