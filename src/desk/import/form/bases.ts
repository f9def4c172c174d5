// The bases of a document's preamble: outer instruments only, each once.
import { sameNumber } from '../../../text/document-number.ts';
import type { Line } from '../blocks.ts';
import type { Notes } from '../notes.ts';
import { findInstruments, type Instrument } from './instruments.ts';
import { readLead } from './leads.ts';

export interface LegalBasis {
  lead: string;
  type: string;
  number: string | null;
  date: string | null;
  issuer: string | null;
}

/** Reads preamble paragraphs; asks for each part that a basis lacks. */
export function readBases(paragraphs: readonly Line[], notes: Notes): LegalBasis[] {
  const bases: LegalBasis[] = [];
  for (const line of paragraphs) {
    const lead = readLead(line.text) ?? leadWithin(line.text);
    if (lead === null) continue;
    for (const instrument of findInstruments(line.text)) {
      const field = `legalBases[${bases.length}]`;
      if (instrument.unsure)
        notes.ask(
          field,
          `"${describe(instrument)}" là một căn cứ riêng hay chỉ được nhắc trong tên văn bản đứng trước?`,
          line,
        );
      if (instrument.nested || bases.some((base) => isSame(base, instrument))) continue;
      bases.push({
        lead: leadBefore(line.text.slice(0, instrument.start)) ?? lead,
        type: instrument.type,
        number: instrument.number,
        date: instrument.date,
        issuer: instrument.issuer,
      });
      askForGaps(field, instrument, line, notes);
    }
  }
  return bases;
}

/** "Để khắc phục …, thực hiện Quyết định số …, Ủy ban nhân dân tỉnh yêu cầu:": a lead word inside the sentence. */
function leadWithin(text: string): string | null {
  const [first] = findInstruments(text);
  return first && !first.nested && first.number !== null
    ? (/(?<!\p{L})(căn cứ|thực hiện|triển khai|theo)\s+$/iu.exec(text.slice(0, first.start))?.[1] ?? null)
    : null;
}

/** A second instrument may bring its own lead: "…; Thực hiện Kế hoạch số …". */
function leadBefore(before: string): string | null {
  const clause = /[;,.]\s*(?:và\s+)?([^;,.]*)$/u.exec(before)?.[1] ?? '';
  const lead = readLead(`${clause}x`);
  return lead !== null && /^(?:\p{Lu}|theo đề nghị|xét đề nghị)/u.test(lead) ? lead : null;
}

function isSame(base: LegalBasis, instrument: Instrument): boolean {
  if (base.type !== instrument.type) return false;
  if (base.number === null || instrument.number === null) return false;
  return (
    sameNumber(base.number, instrument.number) &&
    (base.issuer === instrument.issuer || instrument.issuer === null || base.date === instrument.date)
  );
}

function askForGaps(field: string, instrument: Instrument, line: Line, notes: Notes): void {
  const what = describe(instrument);
  if (instrument.number === null) notes.ask(`${field}.number`, `Số, ký hiệu của ${what} là gì?`, line);
  if (instrument.date === null && instrument.dateAsWritten)
    notes.ask(
      `${field}.date`,
      `Ngày của ${what} viết "${instrument.dateAsWritten}", chưa đủ hoặc không có trong lịch. Ngày đúng là ngày nào?`,
      line,
    );
  else if (instrument.date === null)
    notes.ask(`${field}.date`, `${what} được ban hành ngày nào? Văn bản không nêu.`, line);
  if (instrument.issuer === null)
    notes.ask(`${field}.issuer`, `Cơ quan nào ban hành ${what}? Văn bản không nêu.`, line);
}

function describe({ type, name, number, numberAsWritten, dateAsWritten }: Instrument): string {
  return [type, name, number ?? numberAsWritten, !number && dateAsWritten ? `ngày ${dateAsWritten}` : null]
    .filter(Boolean)
    .join(' ');
}
