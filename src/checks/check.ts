import { compareFaults, type Fault } from '../source/fault.ts';
import { loadContent, type Content } from '../source/load.ts';
import { isGoodAlone, without } from './alone.ts';
import { RULES } from './rules/index.ts';

/** Every fault of a content folder, ordered by file and line. Never throws for bad content. */
export function checkFolder(folder: string): Fault[] {
  return checkContent(loadContent(folder));
}

/** Every fault of content that is already read: those met while reading, and those of all rules. */
export function checkContent(content: Content): Fault[] {
  const unjudged = without(content, isGoodAlone);
  const found = RULES.flatMap(({ judge, isAlone }) => judge(isAlone ? unjudged : content));
  const faults = [...content.faults, ...found];
  const distinct = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return [...distinct.values()].sort(compareFaults);
}
