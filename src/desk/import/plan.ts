// The draft plan that `npm run import -- FILE --json` prints: the shape of /data/plans.json, plus questions and warnings.
import type { BudgetLine } from './content/money-words.ts';
import type { Event } from './content/events.ts';
import type { Hotline } from './content/hotlines.ts';
import type { Report } from './content/reports.ts';
import type { Task } from './content/task-parts.ts';
import type { LegalBasis } from './form/bases.ts';
import type { Signature } from './form/signature.ts';
import type { Question, Warning } from './notes.ts';

export interface Discrepancy {
  kind: string;
  detail: string;
}

export interface ImportedPlan {
  docType: string | null;
  number: string | null;
  numberAsWritten: string | null;
  issuer: string | null;
  place: string | null;
  issuedDate: string | null;
  dateAsWritten: string | null;
  year: number | null;
  title: string | null;
  legalBases: LegalBasis[];
  signatory: Signature | null;
  recipients: string[];
  archive: string | null;
  budgetTotalVnd: number | null;
  discrepancies: Discrepancy[];
  summary: null;
  source: { holder: string | null; url: string | null; readOn: string };
  period: { from: string; to: string } | null;
  tasks: Task[];
  reports: Report[];
  budget: { totalVnd: number | null; computedVnd: number | null; lines: BudgetLine[] };
  slogans: string[];
  events: Event[];
  hotlines: Hotline[];
  questions: Question[];
  warnings: Warning[];
}
