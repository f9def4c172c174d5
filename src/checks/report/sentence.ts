import type { Fault } from '../../source/fault.ts';

/** What is wrong and, unless the message says it already, what to write: on one line, or with lines to paste below. */
export function sentenceOf({ message, fix }: Fault): string {
  const isSaid = fix === null || message.includes(`"${fix}"`) || message.endsWith(fix) || message.endsWith(`${fix}.`);
  if (isSaid) return message;
  return fix.includes('\n') ? `${message}\n${fix}` : `${message} Viết: ${fix}`;
}
