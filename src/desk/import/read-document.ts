// Clean blocks to a draft plan: finds the parts of an official document's form, then reads each.
import { textOf, type Block, type Line } from './blocks.ts';
import { readAddressee } from './content/addressee.ts';
import { readBudget } from './content/budget.ts';
import { readEvents } from './content/events.ts';
import { readHotlines } from './content/hotlines.ts';
import { readReports, type FoundReport, type Report } from './content/reports.ts';
import { toSections } from './content/sections.ts';
import { readSlogans } from './content/slogans.ts';
import type { FoundTask, Task } from './content/task-parts.ts';
import { readTasks } from './content/tasks.ts';
import { askForUnassigned, askForUnplacedDays } from './content/unplaced.ts';
import { findDiscrepancies } from './discrepancies.ts';
import { askForDamaged, askForMissing } from './gaps.ts';
import { readBases } from './form/bases.ts';
import { finishRecipients, readFoot } from './form/foot.ts';
import { readHead, type Head } from './form/head.ts';
import { readIssuer } from './form/issuer.ts';
import { readLead } from './form/leads.ts';
import { readMarker } from './form/markers.ts';
import { chooseSignature, readSignatures } from './form/signature.ts';
import { readTitle } from './form/title.ts';
import { findTypeLine } from './form/type-line.ts';
import type { Notes } from './notes.ts';
import type { ImportedPlan } from './plan.ts';
import { readPeriod, readYear } from './form/year.ts';

export interface ReadDocument {
  plan: Omit<ImportedPlan, 'questions' | 'warnings'>;
  /** The document's own text below its bases, for the draft's body. */
  body: Block[];
  tasks: FoundTask[];
  reports: FoundReport[];
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
    budget,
    slogans,
    events: readEvents(root, subject ?? '', year, notes),
    hotlines: readHotlines(linesOf([...preamble, ...body]), notes),
  };
  plan.discrepancies = findDiscrepancies(plan, linesOf(blocks), notes);
  askForUnassigned(root, notes);
  askForUnplacedDays(body, linesOf(blocks.slice(bodyStart - 1, bodyStart)), plan, year, notes);
  askForMissing(plan, notes);
  askForDamaged(plan, text, notes);
  return { plan, body, tasks, reports };
}

function toTask({ id, lead, with: helpers, action, from, to, asWritten, output }: FoundTask): Task {
  return { id, lead, with: helpers, action, from, to, asWritten, output };
}

function toReport({ from, to, due, asWritten }: FoundReport): Report {
  return { from, to, due, asWritten };
}

function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.filter((block) => block.kind === 'line');
}

/** Where no line names a type (a công văn): the addressee, else the first basis, else what follows number and date. */
function findOpening(blocks: readonly Block[]): number {
  const lines = blocks.slice(0, 60).map((block) => (block.kind === 'line' ? block.text : ''));
  const addressee = lines.findIndex((text) => /^\s*Kính gửi/iu.test(text));
  if (addressee >= 0) return addressee;
  const basis = lines.findIndex((text) => /^(?:căn cứ|thực hiện|theo)\s/iu.test(text) && text.length > 60);
  if (basis >= 0) return basis;
  const paragraph = lines.findIndex((text) => text.length > 140);
  return paragraph >= 0 ? paragraph : Math.min(12, lines.length);
}

/** The preamble ends at the first numbered part, or at the paragraph behind the last basis. */
function findBodyStart(blocks: readonly Block[], start: number): number {
  let lastBasis = start - 1;
  for (let at = start; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind !== 'line') return at;
    const marker = readMarker(block.text);
    if (readLead(block.text) !== null && (marker === null || marker.rank >= 8)) {
      lastBasis = at;
      continue;
    }
    const ordersBelow = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|LIÊN TỊCH THỐNG NHẤT|THÔNG BÁO|CHỈ THỊ)\s*:?$/u.test(
      block.text.trim(),
    );
    if (ordersBelow) return at + 1;
    if (marker && marker.rank < 8) return at;
    if (at - lastBasis > 8) return lastBasis + 1;
  }
  return Math.min(blocks.length, lastBasis + 1);
}

/** Consecutive paragraphs that begin with a lead word; addressees and the authority's line may stand among them. */
function basesOf(preamble: readonly Line[]): Line[] {
  const bases: Line[] = [];
  let others = 0;
  for (const line of preamble) {
    const marker = readMarker(line.text);
    if (marker && marker.rank < 8) break;
    if (readLead(line.text) !== null) bases.push(line);
    else if (bases.length === 0 && /(?<!\p{L})(?:căn cứ|thực hiện|triển khai) \p{Lu}[^.;]{3,40}số/u.test(line.text))
      bases.push(line);
    else if (bases.length > 0 && ++others > 1) break;
    else if (/như sau\s*:?$/iu.test(line.text)) break;
  }
  return bases;
}

function nameType(
  written: string | null,
  head: Head,
  text: string,
  blocks: readonly Block[],
  notes: Notes,
): string | null {
  const symbolType = head.symbol?.typeName ?? null;
  const first = blocks.find((block) => block.kind === 'line');
  if (written !== null) {
    const clash =
      symbolType !== null &&
      !written.toLowerCase().startsWith(symbolType.toLowerCase()) &&
      !symbolType.toLowerCase().startsWith(written.toLowerCase());
    if (clash)
      notes.ask('docType', `Tên loại ghi "${written}" nhưng ký hiệu là của ${symbolType}. Loại nào đúng?`, first);
    return written;
  }
  if (symbolType !== null) {
    notes.warn('docType', `Văn bản không ghi tên loại; "${symbolType}" lấy từ ký hiệu.`, first);
    return symbolType;
  }
  if (/^\s*Kính gửi/imu.test(text)) {
    if (head.symbol === null)
      notes.ask(
        'docType',
        'Văn bản không ghi tên loại và không có ký hiệu; có "Kính gửi" nên coi là công văn. Đúng không?',
        first,
      );
    return 'Công văn';
  }
  if (head.symbol !== null && head.subject !== null) return 'Công văn';
  notes.ask('docType', 'Không thấy tên loại văn bản (Kế hoạch, Quyết định, Công văn …). Đây là loại gì?', first);
  return null;
}
