import type { BodyCitation, LegalBasis } from '../../schemas/citation.ts';
import type { Fault } from '../../source/fault.ts';
import type { Content, Entry } from '../../source/load.ts';
import { formatDay, formatDayLong } from '../../text/day.ts';
import { sameNumber } from '../../text/document-number.ts';
import { judgeContradiction } from '../contradictions.ts';
import { faultAt } from '../entries.ts';

interface Cited {
  plan: Entry<'plans'>;
  citation: LegalBasis | BodyCitation;
  list: 'legalBases' | 'citedInBody';
  index: number;
}

/** Legal documents that a plan cites under another number or date than content/laws has, or than another citation. */
export function judgeCitations(content: Content): Fault[] {
  const cited = content.entries.plans.flatMap(citationsOf);
  const laws = new Map(content.entries.laws.map((law) => [law.id, law]));
  return cited.flatMap((each, index) => {
    const { law } = each.citation;
    if (law !== null) {
      const entry = laws.get(law);
      return entry ? judgeLinked(each, entry) : [];
    }
    return [...judgeUnlinked(each, content.entries.laws), ...judgeTwins(each, cited.slice(0, index))];
  });
}

function citationsOf(plan: Entry<'plans'>): Cited[] {
  return (['legalBases', 'citedInBody'] as const).flatMap((list) =>
    plan.data[list].map((citation, index) => ({ plan, citation, list, index })),
  );
}

function judgeLinked({ plan, citation, list, index }: Cited, law: Entry<'laws'>): Fault[] {
  const { number, date } = citation;
  const about = [law.id, list, 'legalBases', 'citedInBody'];
  const numbers =
    number === null || sameNumber(number, law.data.number)
      ? []
      : judgeContradiction(plan, [list, index, 'number'], {
          about,
          kinds: ['conflicting-number', 'number-format', 'typo'],
          says: number,
          shouldBe: law.data.number,
          detail: `Văn bản này được dẫn với số ${number}. Số đúng là ${law.data.number}.`,
          message: `số ${number} không phải số của ${law.file}, là ${law.data.number}.`,
        });
  const isOtherDay = date !== null && law.data.date !== null && date !== law.data.date;
  return isOtherDay
    ? [...numbers, ...judgeDay({ plan, citation, list, index }, date, law.data.date ?? '', about, law.file)]
    : numbers;
}

/** Cited without naming the entry of content/laws that has this very number. */
function judgeUnlinked({ plan, citation, list, index }: Cited, laws: Entry<'laws'>[]): Fault[] {
  const { number, date } = citation;
  if (number === null) return [];
  const law = laws.find(
    (each) =>
      [each.data.number, ...each.data.alsoWritten].some((other) => sameNumber(number, other)) &&
      (date === null || each.data.date === null || date.slice(0, 4) === each.data.date.slice(0, 4)),
  );
  return law
    ? [faultAt(plan, [list, index], `${number} đã có trong content/laws. Thêm law: ${law.id}`, `law: ${law.id}`)]
    : [];
}

/** The same number of the same issuer cited before, with another date. */
function judgeTwins(each: Cited, before: Cited[]): Fault[] {
  const { number, date, issuer } = each.citation;
  if (number === null || date === null) return [];
  const twin = before.find(
    ({ citation }) =>
      citation.number !== null &&
      citation.date !== null &&
      citation.date !== date &&
      citation.issuer === issuer &&
      citation.date.slice(0, 4) === date.slice(0, 4) &&
      sameNumber(citation.number, number),
  );
  return twin?.citation.date
    ? judgeDay(each, date, twin.citation.date, [each.list, 'legalBases', 'citedInBody'], twin.plan.file)
    : [];
}

function judgeDay(
  { plan, citation, list, index }: Cited,
  date: string,
  other: string,
  about: string[],
  versus: string,
): Fault[] {
  return judgeContradiction(plan, [list, index, 'date'], {
    about,
    kinds: ['conflicting-date', 'typo'],
    says: formatDay(date),
    alsoSays: [formatDayLong(date), date],
    shouldBe: formatDay(other),
    detail: `Văn bản ${citation.number ?? citation.type} được dẫn với ngày ${formatDay(date)}, chỗ khác ghi ${formatDay(other)}.`,
    message: `ngày ${formatDay(date)} không phải ngày ở ${versus}, là ${formatDay(other)}.`,
  });
}
