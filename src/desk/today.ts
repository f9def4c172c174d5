import { isDay, type Day } from '../text/day.ts';

/** Today in Viet Nam; BUILD_DAY when that is set to a day. */
export function today(): Day {
  const set = process.env['BUILD_DAY'];
  return set !== undefined && isDay(set)
    ? set
    : new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
}
