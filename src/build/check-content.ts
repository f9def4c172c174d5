import { offerTree, parsedTree } from '../body/shared-trees.ts';
import { checkContent } from '../checks/check.ts';
import { allEntries } from '../checks/entries.ts';
import { writeText } from '../checks/report/text.ts';
import { openContentFiles } from '../source/content-files.ts';
import type { KeptReads } from '../source/kept-reads.ts';
import { loadContent, type Content } from '../source/load.ts';
import { readAhead } from './read-ahead/read-ahead.ts';
import { Refused } from './steps.ts';

/**
 * Reads a content folder and judges it as `npm run check` does, reading again what changed since the last build. Throws Refused
 * with the whole report when there are faults. `isNew`: something is other than it was kept.
 */
export async function readGoodContent(folder: string, kept: KeptReads): Promise<{ content: Content; isNew: boolean }> {
  const files = openContentFiles(folder);
  const content = load(folder, await readAhead(folder, files, kept), files);
  const faults = checkContent(content);
  if (faults.length > 0) throw new Refused(writeText(faults, countFiles(content), false).trimEnd());
  return { content, isNew: content.keep(newTrees(content)) };
}

/** The same content once more, for another thread of the same build: what the first one kept is taken as it is, and not judged. */
export const loadJudgedContent = (folder: string, kept: KeptReads): Content =>
  load(folder, kept, openContentFiles(folder));

function load(folder: string, kept: KeptReads, files: ReturnType<typeof openContentFiles>): Content {
  const content = loadContent(folder, kept, files);
  for (const entry of allEntries(content))
    if (entry.body !== '') offerTree(entry, () => kept.treeOf(entry.file, entry.digest));
  return content;
}

/** The trees of bodies that were parsed now. */
function newTrees(content: Content): Map<string, string> {
  const trees = allEntries(content).map((entry) => [entry.file, parsedTree(entry)] as const);
  return new Map(trees.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** How many files the folder holds. */
export const countFiles = ({ ids, strays }: Content): number =>
  Object.values(ids).reduce((sum, each) => sum + each.size, 0) + SINGLES + strays.length;

/** site.yaml, places.yaml, glossary.yaml */
const SINGLES = 3;
