import { checkFolder } from '../checks/check.ts';
import { writeText } from '../checks/report/text.ts';
import { listFiles } from '../source/files.ts';
import { Refused } from './steps.ts';

/** The same judgement as `npm run check`; refuses the folder with its whole report. */
export function checkContent(folder: string): string {
  const faults = checkFolder(folder);
  const files = listFiles(folder).length;
  if (faults.length > 0) throw new Refused(writeText(faults, files, false).trimEnd());
  return `${files} files`;
}
