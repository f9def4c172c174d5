import type { Fault } from '../../source/fault.ts';

/** The report for programs: [{ file, line, field, message, fix }]. */
export function writeJson(faults: readonly Fault[]): string {
  const items = faults.map(({ file, line, field, message, fix }) => ({ file, line, field, message, fix }));
  return `${JSON.stringify(items, null, 2)}\n`;
}
