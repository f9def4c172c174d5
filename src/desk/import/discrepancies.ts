// Where a document contradicts itself, leaves something blank, or does not add up. Kinds are those of the published data.
import { formatVnd } from '../../text/money.ts';
import { parseDocumentNumber } from '../../text/document-number.ts';
import type { Line } from './blocks.ts';
import { findInstruments, type Instrument } from './form/instruments.ts';
import type { Notes } from './notes.ts';
import type { Discrepancy, ImportedPlan } from './plan.ts';

type Draft = Omit<ImportedPlan, 'questions' | 'warnings'>;

/** Compares the parts of a draft with each other and with the text; each find is a warning too. */
export function findDiscrepancies(plan: Draft, lines: readonly Line[], notes: Notes): Discrepancy[] {
  return [
    ...blanks(plan),
    ...missing(plan),
    ...conflictingCitations(lines, notes),
    ...laterBases(plan, notes),
    ...symbolsAgainstIssuers(plan, notes),
    ...sums(plan, notes),
    ...windows(plan, notes),
    ...attachments(lines, notes),
    ...yearless(plan),
  ];
}

function blanks(plan: Draft): Discrepancy[] {
  const found: Discrepancy[] = [];
  if (plan.numberAsWritten !== null && plan.number === null)
    found.push({ kind: 'blank-number', detail: `"${plan.numberAsWritten}": số để trống.` });
  if (plan.dateAsWritten !== null && plan.issuedDate === null)
    found.push({ kind: 'blank-date', detail: `"${plan.dateAsWritten}": ngày để trống hoặc không có trong lịch.` });
  return found;
}

function missing(plan: Draft): Discrepancy[] {
  const parts = [
    plan.numberAsWritten === null ? 'số và ký hiệu' : null,
    plan.dateAsWritten === null ? 'địa danh và ngày tháng' : null,
    plan.signatory === null ? 'phần ký tên' : plan.signatory.position === null ? 'chức vụ người ký' : null,
    plan.recipients.length === 0 ? 'nơi nhận' : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? [] : [{ kind: 'missing-component', detail: `Văn bản thiếu: ${parts.join(', ')}.` }];
}

/** The same running number and body, cited with another day or with and without the year. */
function conflictingCitations(lines: readonly Line[], notes: Notes): Discrepancy[] {
  const cited = new Map<string, { instrument: Instrument; line: Line }[]>();
  for (const line of lines) {
    for (const instrument of findInstruments(line.text)) {
      const parsed = instrument.number === null ? null : parseDocumentNumber(instrument.number);
      if (!parsed) continue;
      const key = `${parsed.number} ${parsed.type} ${parsed.bodies.join(' ')}`.toUpperCase();
      cited.set(key, [...(cited.get(key) ?? []), { instrument, line }]);
    }
  }
  const found: Discrepancy[] = [];
  for (const mentions of cited.values()) {
    const dates = new Set(mentions.map(({ instrument }) => instrument.date).filter((date) => date !== null));
    const numbers = new Set(
      mentions.map(({ instrument }) => (instrument.number ?? '').replace(/^0+/, '').toUpperCase()),
    );
    const close = new Set([...dates].map((date) => date.slice(5))).size === 1 || numbers.size === 1;
    if (dates.size > 1 && close)
      add(
        'conflicting-date',
        `${mentions[0]?.instrument.type} ${mentions[0]?.instrument.number} được ghi nhiều ngày: ${[...dates].join(', ')}.`,
        mentions,
      );
    const years = new Set(mentions.map(({ instrument }) => parseDocumentNumber(instrument.number ?? '')?.year ?? null));
    if (numbers.size > 1 && years.size > 1 && years.has(null))
      add(
        'conflicting-number',
        `Một văn bản được ghi nhiều số: ${[...new Set(mentions.map(({ instrument }) => instrument.number))].join(', ')}.`,
        mentions,
      );
  }
  return found;

  function add(kind: string, detail: string, mentions: { line: Line }[]): void {
    found.push({ kind, detail });
    notes.warn('legalBases', detail, mentions.at(-1)?.line);
  }
}

/** A document cannot rest on one that is younger than itself. */
function laterBases(plan: Draft, notes: Notes): Discrepancy[] {
  const { issuedDate } = plan;
  if (issuedDate === null) return [];
  return plan.legalBases.flatMap((base, at) => {
    if (base.date === null || base.date <= issuedDate) return [];
    const detail = `${base.type} ${base.number ?? ''} ghi ngày ${base.date}, sau ngày ban hành ${issuedDate}.`;
    notes.ask(`legalBases[${at}].date`, `${detail} Ngày nào đúng?`);
    return [{ kind: 'conflicting-date', detail }];
  });
}

/** "420/UBND-LĐTBXH của Phòng …": the symbol says that a people's committee issued it. */
function symbolsAgainstIssuers(plan: Draft, notes: Notes): Discrepancy[] {
  return plan.legalBases.flatMap((base, at) => {
    const body = base.number === null ? undefined : parseDocumentNumber(base.number)?.bodies[0];
    if (body !== 'UBND' || base.issuer === null || /ủy ban nhân dân|uỷ ban nhân dân|UBND/iu.test(base.issuer))
      return [];
    const detail = `${base.type} ${base.number} ghi là của "${base.issuer}", nhưng ký hiệu UBND là của Ủy ban nhân dân.`;
    notes.warn(`legalBases[${at}].issuer`, detail);
    return [{ kind: 'issuer-vs-symbol', detail }];
  });
}

function sums({ budget }: Draft, notes: Notes): Discrepancy[] {
  const found: Discrepancy[] = [];
  const add = (kind: string, detail: string): void => {
    found.push({ kind, detail });
    notes.warn('budget', detail);
  };
  /** The paper's own slip, or a line that was not read: only a person can tell. */
  const disagree = (detail: string): void => {
    found.push({ kind: 'total', detail });
    notes.ask('budget.lines', `${detail} Văn bản ghi sai, hay bản nháp còn thiếu dòng?`);
  };
  for (const { label, vnd, computedVnd, formula } of budget.lines) {
    if (vnd !== null && computedVnd !== null && vnd !== computedVnd)
      add('arithmetic', `${label}: ghi ${formatVnd(vnd)}, tính ra ${formatVnd(computedVnd)} (${formula ?? ''}).`);
  }
  const stated = budget.lines.map(({ vnd }) => vnd);
  const sum = stated.every((vnd) => vnd !== null) ? stated.reduce((total, vnd) => total + vnd, 0) : null;
  if (budget.totalVnd !== null && sum !== null && budget.lines.length > 1 && sum !== budget.totalVnd)
    disagree(`Tổng ghi ${formatVnd(budget.totalVnd)}, cộng các dòng được ${formatVnd(sum)}.`);
  if (
    budget.totalVnd !== null &&
    budget.computedVnd !== null &&
    budget.computedVnd !== budget.totalVnd &&
    sum === budget.totalVnd
  )
    add(
      'total',
      `Tổng ghi ${formatVnd(budget.totalVnd)}; tính lại theo các phép tính được ${formatVnd(budget.computedVnd)}.`,
    );
  return found;
}

/** The same wording hangs from another day on elsewhere in the document. */
function windows({ events }: Draft, notes: Notes): Discrepancy[] {
  const hanging = events.filter(({ title }) => title === 'Treo băng rôn, khẩu hiệu');
  const spans = [...new Set(hanging.map(({ start, end }) => `${start} đến ${end}`))];
  if (spans.length < 2) return [];
  const detail = `Thời gian treo băng rôn khác nhau giữa các phần: ${spans.join('; ')}.`;
  notes.warn('events', detail);
  return [{ kind: 'conflicting-date', detail }];
}

function attachments(lines: readonly Line[], notes: Notes): Discrepancy[] {
  const promise = lines.find(
    ({ text }) =>
      /\((?:có |theo )?[^()]{0,60}(?:kèm theo|đính kèm)[^()]{0,20}\)/iu.test(text) &&
      !/ban hành kèm theo|này/iu.test(text),
  );
  const present = lines.some(({ text }) => /^(?:PHỤ LỤC|Phụ lục|BIỂU|DỰ TOÁN|DANH SÁCH|BẢNG)(?=\s|$)/u.test(text));
  if (!promise || present) return [];
  const detail = 'Văn bản nói có tài liệu kèm theo, nhưng trong tệp không có.';
  notes.warn('budget', detail, promise);
  return [{ kind: 'missing-attachment', detail: `${detail} ("${promise.text.slice(0, 120)}")` }];
}

function yearless({ reports, events }: Draft): Discrepancy[] {
  const days = [
    ...reports.map(({ due, asWritten }) => ({ day: due, asWritten })),
    ...events.map(({ start, asWritten }) => ({ day: start, asWritten })),
  ].filter(({ day, asWritten }) => day?.startsWith('--') && !/(?:hằng|hàng) năm/.test(asWritten));
  return days.length === 0
    ? []
    : [{ kind: 'date-without-year', detail: `Không ghi năm: ${days.map(({ asWritten }) => asWritten).join('; ')}.` }];
}
