import { compareFaults } from '../source/fault.ts';
import { loadContent } from '../source/load.ts';
import { Refused } from './steps.ts';

/** Judges the content folder and refuses it with every fault at once. */
export function checkContent(folder: string): string {
  const { faults, ids } = loadContent(folder);
  if (faults.length > 0)
    throw new Refused(
      faults
        .sort(compareFaults)
        .map((fault) => `${fault.file}:${fault.line} ${fault.field} ${fault.message}`)
        .join('\n'),
    );
  return `${Object.values(ids).reduce((sum, set) => sum + set.size, 0)} entries`;
}
