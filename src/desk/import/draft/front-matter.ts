// The plan's front matter in the shape of src/schemas/plan.ts. A gap is null, with its question as a comment above it.
import { Document, isMap, isScalar } from 'yaml';
import type { FoundReport } from '../content/reports.ts';
import type { FoundTask } from '../content/task-parts.ts';
import type { Imported } from '../import-file.ts';
import type { Question } from '../notes.ts';
import { writeBudget } from './budget.ts';
import { findAgency, findLaw, type Known } from './known.ts';

export interface Links {
  place: string;
  slogans: string[];
  events: string[];
  fileName: string;
  /** Ids of the laws and the agency that come with this draft, by number and name as written. */
  laws: ReadonlyMap<string, string>;
  agencies: ReadonlyMap<string, string>;
}

/** A law by what makes it one: number and day. */
export function lawKey({ number, date }: { number: string | null; date: string | null }): string {
  return `${number ?? ''} ${date ?? ''}`;
}

/** YAML text between the "---" lines, without them. */
export function writeFrontMatter({ plan, tasks, reports, budget }: Imported, known: Known, links: Links): string {
  const party = (written: string): object => {
    const agency = findAgency(known, written, links.place) ?? links.agencies.get(written) ?? null;
    return agency === null ? { asWritten: written } : { agency, asWritten: written };
  };
  const { readOn } = plan.source;
  const front = {
    title: plan.title,
    shortTitle: null,
    summary: null,
    docType: plan.docType,
    number: plan.number,
    numberAsWritten: plan.numberAsWritten,
    issuer: plan.issuer === null ? null : party(plan.issuer),
    place: plan.place,
    issuedDate: plan.issuedDate,
    dateAsWritten: plan.dateAsWritten,
    year: plan.year,
    period: plan.period,
    legalBases: plan.legalBases.map((base) => ({
      ...base,
      law: findLaw(known, base.number, base.date) ?? links.laws.get(lawKey(base)) ?? null,
    })),
    tasks: tasks.map((task) => toTask(task, party)),
    reports: reports.map((report, at) => toReport(report, at, party)),
    budget: writeBudget({ ...budget, totalVnd: plan.budget.totalVnd }),
    slogans: links.slogans,
    events: links.events,
    hotlines: plan.hotlines.map(({ asWritten }, at) => ({
      id: `so-${at + 1}`,
      label: null,
      asWritten,
      publishedYear: plan.year,
    })),
    signatory: plan.signatory,
    recipients: plan.recipients.map(party),
    archive: plan.archive,
    discrepancies: plan.discrepancies,
    source: {
      holder: plan.source.holder,
      url: plan.source.url,
      readOn,
      note: `Đọc tự động từ tệp ${links.fileName}; chưa đối chiếu.`,
    },
    status: 'draft',
    checked: { on: readOn, against: `Chưa đối chiếu (tệp ${links.fileName})` },
    changes: [{ on: readOn, note: 'Nhập bản nháp' }],
  };
  const document = new Document(front);
  addQuestions(document, plan.questions, plan.hotlines.length > 0);
  return document.toString({ lineWidth: 120 });
}

function toTask(
  { id, where, lead, with: helpers, action, when, output }: FoundTask,
  party: (written: string) => object,
): object {
  return {
    id,
    where: where || 'phân công',
    lead: lead.map(party),
    with: helpers.map(party),
    action: action.length > 600 ? `${action.slice(0, 597)}…` : action,
    when,
    output,
  };
}

function toReport(
  { where, from, to, due, asWritten }: FoundReport,
  at: number,
  party: (written: string) => object,
): object {
  const limit = /trước|chậm|muộn|không quá|đến hết/i.test(asWritten);
  const when =
    due === null
      ? null
      : { asWritten, ...(due.startsWith('--') ? { yearly: due } : limit ? { before: due } : { day: due }) };
  return { id: `bao-cao-${at + 1}`, where, from: from.map(party), to: to === null ? null : party(to), due: when };
}

/** Each question stands above the top-level field that it is about. */
function addQuestions(document: Document, questions: readonly Question[], hasHotlines: boolean): void {
  const fields = new Map<string, string[]>([
    ['shortTitle', ['HỎI: Tên ngắn, dễ hiểu, dưới 90 chữ cái?']],
    ['summary', ['HỎI: Hai ba câu: kế hoạch nói về việc gì, ai làm, khi nào?']],
  ]);
  if (hasHotlines) fields.set('hotlines', ['HỎI (label): Số này của ai, gọi về việc gì?']);
  for (const { field, question, passage } of questions) {
    const top = field.split(/[.[]/)[0] === 'budgetTotalVnd' ? 'budget' : (field.split(/[.[]/)[0] ?? '');
    const detail = field === top ? '' : ` (${field})`;
    fields.set(top, [...(fields.get(top) ?? []), `HỎI${detail}: ${question}${passage ? `\n   «${passage}»` : ''}`]);
  }
  if (!isMap(document.contents)) return;
  for (const pair of document.contents.items) {
    const asked = isScalar(pair.key) ? fields.get(String(pair.key.value)) : undefined;
    if (asked && isScalar(pair.key))
      pair.key.commentBefore = asked
        .join('\n')
        .split('\n')
        .map((line) => ` ${line}`)
        .join('\n');
  }
}
