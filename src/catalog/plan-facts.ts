import { plan as text } from '../strings/plan.ts';
import { documentName, leftBlank } from '../strings/print.ts';
import { formatDay } from '../text/day.ts';
import type { Catalog, Item } from './catalog.ts';
import { issuerOf } from './parties.ts';

/** One thing that the form of a document tells; null where the document leaves it out. */
export interface PlanFact {
  label: string;
  value: string | null;
}

/** What kind of document a plan is, in the words of the document: for every form in which the plan is told. Pure. */
export function planFacts(catalog: Catalog, plan: Item<'plans'>): PlanFact[] {
  const { title, docType, number, numberAsWritten, issuedDate, dateAsWritten, period, archive } = plan.data;
  const fact = (label: string, value: string | null): PlanFact => ({ label, value });
  return [
    fact(text.fields.title, title),
    fact(text.fields.docType, docType),
    fact(text.fields.number, number ?? asWritten(numberAsWritten)),
    fact(text.fields.issuer, issuerOf(catalog, plan).name),
    fact(text.fields.issued, issuedDate === null ? asWritten(dateAsWritten) : formatDay(issuedDate)),
    fact(text.fields.place, plan.data.place),
    fact(text.fields.period, period && (period.asWritten ?? `${formatDay(period.from)} – ${formatDay(period.to)}`)),
    fact(text.fields.signatory, signedBy(plan)),
    fact(text.fields.archive, archive?.replace(/^Lưu:\s*/, '') ?? null),
  ];
}

/** The bases of a plan, each as the document calls it, day and body included. Pure. */
export function planBases(plan: Item<'plans'>): string[] {
  return plan.data.legalBases.map(({ lead, type, number, date, issuer }) =>
    [lead, documentName(type, number), text.cited(date === null ? null : formatDay(date), issuer)]
      .filter((part) => part !== '')
      .join(' '),
  );
}

const asWritten = (words: string | null): string | null => words && leftBlank(words);

function signedBy({ data: { signatory } }: Item<'plans'>): string | null {
  if (signatory === null) return null;
  return [signatory.capacity?.replaceAll('\n', ', '), signatory.position?.replaceAll('\n', ', '), signatory.name]
    .filter((part) => part != null)
    .join(', ');
}
