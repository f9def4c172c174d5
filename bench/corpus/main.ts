/**
 * A content folder for measuring: so many made plans of some 10 KB each, with their agencies, laws, slogans and events,
 * beside the real content.
 *   node bench/corpus/main.ts --plans 1000 --to DIR [--seed 1] [--from content] [--bare]
 *   node bench/corpus/main.ts --edit 1 --to DIR [--on 2026-12-01]     changes one made plan of DIR, another for another seed
 * --bare takes only the site's name, places, glossary and pages from the real content. The same options give the same
 * bytes, and a larger corpus holds the plans of a smaller one. `CONTENT_DIR=DIR npm run check` finds no fault in it.
 */
import { parseArgs } from 'node:util';
import { editOne } from './edit.ts';
import { writeCorpus } from './write.ts';

const { values } = parseArgs({
  options: {
    plans: { type: 'string', default: '1000' },
    to: { type: 'string' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: 'content' },
    bare: { type: 'boolean', default: false },
    edit: { type: 'string' },
    on: { type: 'string' },
  },
});
const { to, from, bare } = values;
if (to === undefined) throw new Error('Where to? --to DIR');
if (values.edit !== undefined) console.log(editOne(to, Number(values.edit), values.on));
else {
  writeCorpus({ plans: Number(values.plans), to, seed: Number(values.seed), from, bare });
  console.log(`${values.plans} made plans in ${to}`);
}
