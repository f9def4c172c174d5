/** `npm run bench [-- SUBJECT …]`: figures of the subjects named, or of all of them. Numbers go to the subject. */
import { bench as benchSearch } from './search/main.ts';

const SUBJECTS: Record<string, () => Promise<void>> = { search: benchSearch };

const named = process.argv.slice(2).filter((each) => !/^\d+$/.test(each));
const unknown = named.filter((each) => !(each in SUBJECTS));
if (unknown.length > 0) {
  console.error(`No such subject: ${unknown.join(', ')}. There are: ${Object.keys(SUBJECTS).join(', ')}.`);
  process.exitCode = 1;
} else for (const subject of named.length > 0 ? named : Object.keys(SUBJECTS)) await SUBJECTS[subject]?.();
