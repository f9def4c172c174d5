import type { Fault } from '../../source/fault.ts';
import type { Content, Entry } from '../../source/load.ts';
import { readDay } from '../../text/day.ts';
import { parseDocumentNumber, sameNumber } from '../../text/document-number.ts';
import { foldMarks } from '../../text/vietnamese.ts';
import type { Contradiction } from '../admitted.ts';
import { judgeContradiction } from '../contradictions.ts';
import { faultAt, type Place } from '../entries.ts';

interface Document {
  type: string;
  number: string | null;
  date: string | null;
}

/** Document numbers whose symbol says another type, or whose year another year, than the document or its citation does. */
export function judgeNumbers(content: Content): Fault[] {
  return [
    ...content.entries.plans.flatMap((plan) => [
      ...judgeOwn(plan),
      ...judgeNumber(
        plan,
        plan,
        [],
        { type: plan.data.docType, number: plan.data.number, date: plan.data.issuedDate },
        ['number', 'docType', 'issuedDate'],
      ),
      ...(['legalBases', 'citedInBody'] as const).flatMap((list) =>
        plan.data[list].flatMap((cited, index) =>
          judgeNumber(plan, plan, [list, index], cited, [...(cited.law === null ? [] : [cited.law]), list]),
        ),
      ),
    ]),
    ...content.entries.laws.flatMap((law) => judgeNumber(law, undefined, [], law.data, [])),
  ];
}

function judgeNumber(
  place: Place,
  plan: Entry<'plans'> | undefined,
  path: (string | number)[],
  document: Document,
  about: string[],
): Fault[] {
  const parsed = document.number === null ? null : parseDocumentNumber(document.number);
  if (parsed === null || document.number === null) return [];
  const says = document.number;
  const judge = (kinds: Contradiction['kinds'], shouldBe: string | null, detail: string) =>
    judgeContradiction(plan, [...path, 'number'], { about, kinds, says, shouldBe, detail }, place);
  const type = parsed.typeName;
  const isOtherType = type !== null && fold(type) !== fold(document.type) && parsed.type !== 'CV';
  const isOtherYear =
    parsed.year !== null && document.date !== null && parsed.year !== Number(document.date.slice(0, 4));
  return [
    ...(isOtherType
      ? judge(
          ['conflicting-number', 'issuer-vs-symbol', 'typo', 'title-vs-body'],
          null,
          `Ký hiệu "${says}" là của ${type}, nhưng loại ghi là ${document.type}.`,
        )
      : []),
    ...(isOtherYear
      ? judge(
          ['conflicting-date', 'conflicting-number', 'typo'],
          null,
          `Số "${says}" là của năm ${parsed.year}, nhưng ngày ghi là ${document.date ?? ''}.`,
        )
      : []),
  ];
}

/** A plan's number, day and year beside the words they were read from. */
function judgeOwn(plan: Entry<'plans'>): Fault[] {
  const { number, numberAsWritten, issuedDate, dateAsWritten, year, period } = plan.data;
  const faults: Fault[] = [];
  const written = numberAsWritten === null ? null : parseDocumentNumber(numberAsWritten);
  if (written !== null && written.number !== null && (number === null || !sameNumber(number, written.text)))
    faults.push(
      faultAt(
        plan,
        ['number'],
        `number là ${number ?? 'null'}, nhưng numberAsWritten là "${numberAsWritten ?? ''}".`,
        written.text,
      ),
    );
  const day = dateAsWritten === null ? null : dayIn(dateAsWritten);
  if (day !== null && day !== issuedDate)
    faults.push(
      faultAt(
        plan,
        ['issuedDate'],
        `issuedDate là ${issuedDate ?? 'null'}, nhưng dateAsWritten là "${dateAsWritten ?? ''}".`,
        day,
      ),
    );
  if (
    year !== null &&
    period !== null &&
    (year < Number(period.from.slice(0, 4)) || year > Number(period.to.slice(0, 4)))
  )
    faults.push(
      faultAt(plan, ['year'], `năm ${year} nằm ngoài thời gian thực hiện, từ ${period.from} đến ${period.to}.`),
    );
  const issued = issuedDate === null ? null : Number(issuedDate.slice(0, 4));
  // A plan for next year is often issued in the last months of this one.
  if (year !== null && issued !== null && year !== issued && year !== issued + 1)
    faults.push(
      ...judgeContradiction(plan, ['year'], {
        about: ['year', 'issuedDate', 'period'],
        kinds: ['conflicting-date', 'period', 'calendar'],
        says: String(year),
        shouldBe: String(issued),
        detail: `Kế hoạch của năm ${year} nhưng ban hành năm ${issued}.`,
      }),
    );
  return faults;
}

/** The whole day named in the place-and-day line, or null. */
function dayIn(text: string): string | null {
  const found = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2},?\s+năm\s+\d{4}|\d{1,2}\/\d{1,2}\/\d{4}/iu.exec(
    text.normalize('NFC'),
  );
  return found && readDay(found[0]);
}

function fold(text: string): string {
  return foldMarks(text).toLowerCase().trim();
}
