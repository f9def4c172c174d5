import type { BodyCitation, LegalBasis } from '../../schemas/citation.ts';
import type { Fault } from '../../source/fault.ts';
import type { Content, Entry } from '../../source/load.ts';
import { formatDay, formatDayLong } from '../../text/day.ts';
import { judgeContradiction } from '../contradictions.ts';
import { faultAt } from '../entries.ts';
import { numbersOf } from '../numbers.ts';

interface Cited {
  plan: Entry<'plans'>;
  citation: LegalBasis | BodyCitation;
  list: 'legalBases' | 'citedInBody';
  index: number;
  /** The same for every writing of its number (see `numbersOf`). */
  key: string | null;
}

/** Legal documents that a plan cites under another number or date than content/laws has, or than another citation. */
export function judgeCitations(content: Content): Fault[] {
  const laws = new Map(content.entries.laws.map((law) => [law.id, law]));
  const lawsByNumber = Map.groupBy(
    content.entries.laws.flatMap((law) => numbersOf(law).own.map((key) => ({ key, law }))),
    ({ key }) => key,
  );
  const twins = new Twins();
  return content.entries.plans.flatMap(citationsOf).flatMap((each) => {
    const twin = twins.findAndAdd(each);
    const { law } = each.citation;
    if (law !== null) {
      const entry = laws.get(law);
      return entry ? judgeLinked(each, entry) : [];
    }
    const known = lawsByNumber.get(each.key)?.map((same) => same.law) ?? [];
    return [...judgeUnlinked(each, known), ...judgeTwin(each, twin)];
  });
}

function citationsOf(plan: Entry<'plans'>): Cited[] {
  return (['legalBases', 'citedInBody'] as const).flatMap((list) =>
    plan.data[list].map((citation, index) => ({
      plan,
      citation,
      list,
      index,
      key: numbersOf(plan)[list][index] ?? null,
    })),
  );
}

function judgeLinked(cited: Cited, law: Entry<'laws'>): Fault[] {
  const { plan, citation, list, index, key } = cited;
  const { number, date } = citation;
  const about = [law.id, list, 'legalBases', 'citedInBody'];
  const numbers =
    number === null || (key !== null && key === numbersOf(law).own[0])
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
  return isOtherDay ? [...numbers, ...judgeDay(cited, date, law.data.date ?? '', about, law.file)] : numbers;
}

/** Cited without naming the entry of content/laws that has this very number; `laws` have it. */
function judgeUnlinked({ plan, citation, list, index, key }: Cited, laws: readonly Entry<'laws'>[]): Fault[] {
  const { number, date } = citation;
  if (number === null || key === null) return [];
  const law = laws.find(
    ({ data }) => date === null || data.date === null || date.slice(0, 4) === data.date.slice(0, 4),
  );
  return law
    ? [faultAt(plan, [list, index], `${number} đã có trong content/laws. Thêm law: ${law.id}`, `law: ${law.id}`)]
    : [];
}

function judgeTwin(each: Cited, twin: Cited | undefined): Fault[] {
  const { date } = each.citation;
  return twin?.citation.date && date !== null
    ? judgeDay(each, date, twin.citation.date, [each.list, 'legalBases', 'citedInBody'], twin.plan.file)
    : [];
}

/** Finds the same number of the same issuer and year cited before with another date: of every date the first is remembered. */
class Twins {
  readonly #firsts = new Map<string, Map<string, Cited>>();

  findAndAdd(cited: Cited): Cited | undefined {
    const { key, citation } = cited;
    const { date, issuer } = citation;
    if (key === null || date === null) return undefined;
    const group = JSON.stringify([key, issuer, date.slice(0, 4)]);
    const firsts = this.#firsts.get(group) ?? new Map<string, Cited>();
    this.#firsts.set(group, firsts);
    const twin = [...firsts.values()].find((first) => first.citation.date !== date);
    if (!firsts.has(date)) firsts.set(date, cited);
    return twin;
  }
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
