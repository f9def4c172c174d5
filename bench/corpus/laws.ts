import type { z } from 'zod';
import type { law } from '../../src/schemas/law.ts';
import { MINISTRY } from './agencies.ts';
import { publicationOf } from './marks.ts';
import type { Random } from './random.ts';
import { SUBJECTS } from './words.ts';

const PLANS_A_LAW = 20;
/** A plan cites the newest of the laws that stood when it was made, and seldom the first one. */
const WITHIN = 15;
const SHARE_OF_FIRST = 0.1;
const ISSUER = 'Bộ Ví dụ về Đời sống Xã hội';

export interface MadeLaw {
  id: string;
  type: string;
  number: string;
  date: string;
  issuer: string;
}

/** The first law is older than all plans; the others are spread over the years. */
export function lawAt(index: number): MadeLaw {
  const year = index === 0 ? 1999 : 1998 + ((index * 11) % 27);
  const date = `${year}-${two(1 + ((index * 7) % 12))}-${two(1 + ((index * 5) % 28))}`;
  const isCircular = index % 2 === 0;
  const number = isCircular ? `${10 + index}/${year}/TT-BVD` : `${10 + index}/QĐ-BVD`;
  return { id: `vd-${10 + index}-${year}`, type: isCircular ? 'Thông tư' : 'Quyết định', number, date, issuer: ISSUER };
}

export function lawsFor(plans: number): [id: string, law: z.input<typeof law>][] {
  return Array.from({ length: Math.ceil(plans / PLANS_A_LAW) }, (_, index) => {
    const { id, ...named } = lawAt(index);
    const subject = SUBJECTS[index % SUBJECTS.length] ?? '';
    return [
      id,
      {
        ...named,
        agency: MINISTRY,
        title: `Về việc ${subject} (ví dụ ${index})`,
        about: `Ví dụ ${index} làm ra để đo: nói về việc ${subject}.`,
        ...publicationOf(index),
      },
    ];
  });
}

/** One to three laws older than `year` that the plan of that index rests on. */
export function citedLaws(random: Random, plan: number, year: number): MadeLaw[] {
  const newest = Math.floor(plan / PLANS_A_LAW);
  const recent = Array.from({ length: Math.min(WITHIN, newest) }, (_, back) => lawAt(newest - back));
  const standing = recent.filter(({ date }) => Number(date.slice(0, 4)) < year);
  const cited = random.sample(standing, random.whole(1, 2));
  return cited.length === 0 || random.chance(SHARE_OF_FIRST) ? [lawAt(0), ...cited] : cited;
}

const two = (number: number) => String(number).padStart(2, '0');
