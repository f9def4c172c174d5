import { checkContent } from '../checks/check.ts';
import { writeText } from '../checks/report/text.ts';
import type { KeptReads } from '../source/kept-reads.ts';
import { loadContent, type Content } from '../source/load.ts';
import { readAhead } from './read-ahead/read-ahead.ts';
import { Refused } from './steps.ts';

/**
 * Reads a content folder and judges it as `npm run check` does, reading again what changed since the last build. Throws Refused
 * with the whole report when there are faults.
 */
export async function readGoodContent(folder: string, kept: KeptReads): Promise<Content> {
  const content = loadContent(folder, await readAhead(folder, kept));
  const faults = checkContent(content);
  if (faults.length > 0) throw new Refused(writeText(faults, countFiles(content), false).trimEnd());
  content.keep();
  return content;
}

/** How many files the folder holds. */
export const countFiles = ({ ids, strays }: Content): number =>
  Object.values(ids).reduce((sum, each) => sum + each.size, 0) + SINGLES + strays.length;

/** site.yaml, places.yaml, glossary.yaml */
const SINGLES = 3;
