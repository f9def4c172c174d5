import type { Day } from '../text/day.ts';

/** Vietnam Social Work Day: 25 March of every year; edition = year − 2016 (Decision 1791/QĐ-TTg of 15/9/2016). */
export interface SocialWorkDay {
  day: Day;
  year: number;
  edition: number;
}

/** The Social Work Day of a year from 2017 on. Throws for earlier years: there was none. */
export function socialWorkDayOf(year: number): SocialWorkDay {
  if (year < 2017) throw new Error(`There was no Vietnam Social Work Day in ${year}.`);
  return { day: `${year}-03-25`, year, edition: year - 2016 };
}

/** The next one, that day itself included. */
export function nextSocialWorkDay(on: Day): SocialWorkDay {
  const year = Number(on.slice(0, 4));
  return socialWorkDayOf(on <= `${year}-03-25` ? year : year + 1);
}
