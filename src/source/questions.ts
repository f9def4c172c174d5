/** What a draft still asks, in comments such as "# HỎI (label): Số này của ai?" that `npm run import` writes above a field. */
export interface OpenQuestion {
  /** Line of the text, from 1. */
  line: number;
  /** How many lines it takes: the passage it is about stands below it. */
  length: number;
  text: string;
}

const ASKS = /^\s*#\s*HỎI\s*(.*)$/u;
/** A line that belongs to the question above it begins deeper than a comment of its own. */
const GOES_ON = /^\s*#\s{3,}(\S.*)$/u;

/** The open questions of a YAML text or of an .mdx file's front matter, in their order. */
export function findQuestions(text: string): OpenQuestion[] {
  const lines = text.normalize('NFC').split(/\r?\n/);
  const questions: OpenQuestion[] = [];
  for (const [index, line] of lines.entries()) {
    const [, asked] = ASKS.exec(line) ?? [];
    const [, more] = GOES_ON.exec(line) ?? [];
    const last = questions.at(-1);
    if (asked !== undefined) questions.push({ line: index + 1, length: 1, text: asked.replace(/^:\s*/, '') });
    else if (more !== undefined && last && last.line + last.length === index + 1)
      questions[questions.length - 1] = { ...last, length: last.length + 1, text: `${last.text} ${more}` };
  }
  return questions;
}

/** The text without one of its questions. */
export function dropQuestion(text: string, { line, length }: OpenQuestion): string {
  const lines = text.split('\n');
  lines.splice(line - 1, length);
  return lines.join('\n');
}
