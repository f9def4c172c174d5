import type { Fault } from '../../source/fault.ts';
import { sentenceOf } from './sentence.ts';

/** Width of the column of field names when none is longer; so one report's columns mostly meet. */
const FIELD_WIDTH = 10;
const GAP = 3;

/**
 * The report for people: faults under their file and line, then a count. `colour` adds the escape codes of a terminal.
 * `files` is how many files were read.
 */
export function writeText(faults: readonly Fault[], files: number, colour: boolean): string {
  if (faults.length === 0) return `Không có lỗi trong ${files} tệp.\n`;
  // Words of a faulty file must not steer the terminal that shows them, nor hide in it.
  const show = (text: string) =>
    text.replace(/[^\P{C}\n]/gu, (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`);
  const paint = (code: number, text: string) => (colour && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text);
  const groups = Map.groupBy(faults, (fault) => `${fault.file}:${fault.line}`);
  const blocks = [...groups].map(([where, group]) => {
    const width = Math.max(FIELD_WIDTH, ...group.map(({ field }) => show(field).length)) + GAP;
    const lines = group.map((fault) => {
      const [first = '', ...more] = show(sentenceOf(fault)).split('\n');
      const field = fault.field === '' ? '' : paint(36, show(fault.field).padEnd(width));
      return [`  ${field}${first}`, ...more.map((line) => `      ${paint(32, line)}`)].join('\n');
    });
    return [paint(1, show(where)), ...lines].join('\n');
  });
  const wrong = new Set(faults.map((fault) => fault.file)).size;
  return `${blocks.join('\n')}\n${paint(31, `${faults.length} lỗi trong ${wrong} tệp.`)}\n`;
}
