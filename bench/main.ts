/**
 * `npm run bench [-- SUBJECT …]`: figures of the subjects named, or of all of them. Bare numbers go to the search.
 *   npm run bench -- build --plans 100,1000 --runs 3
 *   npm run bench -- peers --only hugo,starlight
 */
import { bench as benchBuild } from './build/main.ts';
import { readOptions, type Options } from './options.ts';
import { bench as benchPeers } from './peers/main.ts';
import { bench as benchSearch } from './search/main.ts';

const SUBJECTS: Record<string, (options: Options) => Promise<void>> = {
  search: () => benchSearch(),
  build: benchBuild,
  peers: benchPeers,
};

const options = readOptions(process.argv.slice(2));
const { subjects } = options;
const unknown = subjects.filter((each) => !(each in SUBJECTS));
if (unknown.length > 0) {
  console.error(`No such subject: ${unknown.join(', ')}. There are: ${Object.keys(SUBJECTS).join(', ')}.`);
  process.exitCode = 1;
} else for (const subject of subjects.length > 0 ? subjects : Object.keys(SUBJECTS)) await SUBJECTS[subject]?.(options);
