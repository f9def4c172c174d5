/** One fault of one content file, as `npm run check -- --json` prints it. */
export interface Fault {
  /** Path from the folder that holds content/, with forward slashes: content/plans/binh-phuoc/2024-ngay-ctxh.mdx */
  file: string;
  /** First line is 1. */
  line: number;
  /** Dotted path of the field ("tasks.2.when.day"), or "" for the file as a whole. */
  field: string;
  /** What is wrong, in Vietnamese. */
  message: string;
  /** What to write instead, where that is known. */
  fix: string | null;
}

/** Orders faults by file, line and field, so that one run prints what the next one prints. */
export function compareFaults(a: Fault, b: Fault): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.field.localeCompare(b.field, 'en');
}
