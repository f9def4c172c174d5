// Clean blocks to a draft plan: finds the parts of an official document's form, then reads each.
import { textOf, type Block, type Line } from './blocks.ts';
import { readAddressee } from './content/addressee.ts';
import { readBudget, type Budget } from './content/budget.ts';
import { readEvents } from './content/events.ts';
import { readHotlines } from './content/hotlines.ts';
import { readReports, type FoundReport, type Report } from './content/reports.ts';
import { toSections } from './content/sections.ts';
import { readSlogans } from './content/slogans.ts';
import type { FoundTask, Task } from './content/task-parts.ts';
import { readTasks } from './content/tasks.ts';
import { askForNobodysActs, askForUnassigned, askForUnplacedDays } from './content/unplaced.ts';
import { findDiscrepancies } from './discrepancies.ts';
import { askForDamaged, askForMissing } from './gaps.ts';
import { readBases } from './form/bases.ts';
import { finishRecipients, readFoot } from './form/foot.ts';
import { readHead } from './form/head.ts';
import { readIssuer } from './form/issuer.ts';
import { basesOf, findBodyStart, findOpening } from './form/openings.ts';
import { chooseSignature, readSignatures } from './form/signature.ts';
import { readTitle } from './form/title.ts';
import { findTypeLine } from './form/type-line.ts';
import { nameType } from './form/type-name.ts';
import type { Notes } from './notes.ts';
import type { ImportedPlan } from './plan.ts';
import { readPeriod, readYear } from './form/year.ts';

export interface ReadDocument {
  plan: Omit<ImportedPlan, 'questions' | 'warnings'>;
  /** The document's own text below its bases, for the draft's body. */
  body: Block[];
  tasks: FoundTask[];
  reports: FoundReport[];
  budget: Budget;
}

/** Reads any type of official document; what it lacks is asked for through `notes`. `today` is a YYYY-MM-DD day. */
export function readDocument(blocks: readonly Block[], notes: Notes, today: string): ReadDocument {
  const type = findTypeLine(blocks);
  const opening = type ? type.at : findOpening(blocks);
  const head = readHead(linesOf(blocks.slice(0, opening)), notes);
  const after = type ? type.at + 1 : opening;
  const title = type
    ? readTitle(type, linesOf(blocks.slice(after, after + 14)), notes)
    : { text: head.subject?.text ?? null, used: 0 };
  const preambleStart = after + title.used;
  const bodyStart = findBodyStart(blocks, preambleStart);
  const foot = readFoot(blocks, bodyStart);
  const text = textOf(blocks);
  const docType = nameType(type?.docType ?? null, head, text, blocks, notes);
  const signature = chooseSignature(readSignatures(foot.signing), foot.signing[0], notes);
  const preamble = linesOf(blocks.slice(preambleStart, foot.start));
  const issuer = readIssuer(
    head,
    preamble,
    signature ?? { capacity: null, position: null, name: null },
    text,
    docType,
    notes,
  );
  const subject = title.text ?? head.subject?.text ?? null;
  const year = readYear(head, subject, notes);
  const body = [...blocks.slice(bodyStart, foot.start), ...blocks.slice(foot.end)];
  const root = toSections(body);
  const budget = readBudget(root, notes);
  const wide = toSections([...blocks.slice(preambleStart, bodyStart), ...body]);
  const slogans = readSlogans(wide, notes).map((slogan) => slogan.text);
  const addressee = readAddressee(linesOf(blocks.slice(opening, bodyStart)));
  const tasks = readTasks(root, year, addressee, notes);
  const reports = readReports(root, year, notes);
  const plan: ReadDocument['plan'] = {
    docType,
    number: head.number,
    numberAsWritten: head.numberAsWritten,
    issuer,
    place: head.place,
    issuedDate: head.issuedDate,
    dateAsWritten: head.dateAsWritten,
    year,
    title: subject,
    legalBases: readBases(basesOf(preamble), notes),
    signatory: signature,
    recipients: finishRecipients(foot),
    archive: foot.archive,
    budgetTotalVnd: budget.totalVnd,
    discrepancies: [],
    summary: null,
    source: { holder: null, url: null, readOn: today },
    period: readPeriod(subject, docType, year, notes),
    tasks: tasks.map(toTask),
    reports: reports.map(toReport),
    budget: toBudget(budget),
    slogans,
    events: readEvents(root, subject ?? '', year, notes),
    hotlines: readHotlines(linesOf([...preamble, ...body]), notes),
  };
  plan.discrepancies = findDiscrepancies(plan, linesOf(blocks), notes);
  askForNobodysActs(root, tasks, notes);
  askForUnassigned(root, notes);
  askForUnplacedDays(body, linesOf(blocks.slice(bodyStart - 1, bodyStart)), plan, year, notes);
  askForMissing(plan, notes);
  askForDamaged(plan, text, notes);
  return { plan, body, tasks, reports, budget };
}

function toTask({ id, lead, with: helpers, action, from, to, asWritten, output }: FoundTask): Task {
  return { id, lead, with: helpers, action, from, to, asWritten, output };
}

function toBudget({ totalVnd, computedVnd, lines }: Budget): ImportedPlan['budget'] {
  return {
    totalVnd,
    computedVnd,
    lines: lines.map(({ label, vnd, computedVnd, formula }) => ({ label, vnd, computedVnd, formula })),
  };
}

function toReport({ from, to, due, asWritten }: FoundReport): Report {
  return { from, to, due, asWritten };
}

function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.filter((block) => block.kind === 'line');
}
