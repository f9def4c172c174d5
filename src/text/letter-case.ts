/** The text with its first letter made a capital, for a phrase that opens a line. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** The text with its first letter made small, for a phrase inside a sentence; an abbreviation stays as it is. */
export function lowerFirst(text: string): string {
  const second = text.charAt(1);
  const isAbbreviation = second !== second.toLocaleLowerCase('vi');
  return isAbbreviation ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
