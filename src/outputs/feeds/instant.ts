import type { Day } from '../../text/day.ts';

/** The first moment of a day in Viet Nam (RFC 3339): content knows days, feeds want times. */
export const instantOf = (day: Day): string => `${day}T00:00:00+07:00`;
