// What the desk could not settle: questions that a person must answer, and facts that look wrong.

export interface Question {
  /** Path of the field in the plan: "number", "legalBases[1].date". */
  field: string;
  question: string;
  /** The words of the document that the question is about, shortened; "" where it has none. */
  passage: string;
  line: number | null;
}

export interface Warning {
  field: string;
  message: string;
  passage: string;
  line: number | null;
}

interface Place {
  text: string;
  line: number | null;
}

/** Collects questions and warnings while a document is read; a question is asked once. */
export class Notes {
  readonly questions: Question[] = [];
  readonly warnings: Warning[] = [];

  ask(field: string, question: string, at?: Place): void {
    if (this.questions.some((one) => one.field === field && one.question === question)) return;
    this.questions.push({ field, question, passage: shorten(at?.text ?? ''), line: at?.line ?? null });
  }

  warn(field: string, message: string, at?: Place): void {
    if (this.warnings.some((one) => one.field === field && one.message === message)) return;
    this.warnings.push({ field, message, passage: shorten(at?.text ?? ''), line: at?.line ?? null });
  }
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 300 ? `${plain.slice(0, 297)}…` : plain;
}
