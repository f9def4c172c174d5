// What the rows of long tables take of a page, in characters, for listPages.
import type { AgendaItem } from './agenda.ts';
import type { Citation } from './citations.ts';
import type { Duty } from './duties.ts';
import { weigh } from './weigh.ts';

/** The cells around the words. */
const CELLS = 100;

/** A row of an agency's duties. */
export const weighDuty = ({ what, when, others, plan }: Duty): number =>
  CELLS + weigh([what, when?.asWritten, others.map(({ name, agency }) => [name, agency]), plan.name]);

/** A row of the plans that name a law. */
export const weighCitation = ({ plan, lead, number, where }: Citation): number =>
  CELLS + weigh([plan.name, plan.id, lead, number, where]);

/** A line of a list of dates. */
export const weighDate = ({ title, parties, plan, url }: AgendaItem): number =>
  CELLS + weigh([title, parties.map(({ name }) => name), plan?.name, url]);
