import type { Entry } from '../source/load.ts';
import { numberKey } from '../text/document-number.ts';
import { findingOf } from './entries.ts';

/** Document numbers in an entry, as keys that are the same for every writing of one number; null for a blank one. */
export interface Numbers {
  /** Of the document itself: the official one, then other ways in which a law is written. */
  own: (string | null)[];
  /** Of what it cites, in the order of the lists. */
  legalBases: (string | null)[];
  citedInBody: (string | null)[];
}

const NONE: Numbers = { own: [], legalBases: [], citedInBody: [] };
const keyOf = (number: string | null): string | null => (number === null ? null : numberKey(number));

/** Read once, for as long as the file does not change. */
export function numbersOf(entry: Entry): Numbers {
  if (entry.collection !== 'plans' && entry.collection !== 'laws') return NONE;
  return findingOf(entry, 'numbers', () => {
    const { data } = entry as Entry<'plans'> | Entry<'laws'>;
    if ('alsoWritten' in data) return { ...NONE, own: [data.number, ...data.alsoWritten].map(keyOf) };
    return {
      own: [keyOf(data.number)],
      legalBases: data.legalBases.map(({ number }) => keyOf(number)),
      citedInBody: data.citedInBody.map(({ number }) => keyOf(number)),
    };
  });
}
