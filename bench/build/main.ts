/**
 * The whole site at several sizes: built cold, again with nothing changed, after one plan was edited, and after a second one.
 *   npm run bench -- build [--plans 100,1000,5000] [--runs 3] [--print]
 */
import { layTable, tellMegabytes, tellNumber } from '../measure/table.ts';
import { middleOf, type Cost } from '../measure/run.ts';
import type { Options } from '../options.ts';
import { compareFolders, countFiles } from './compare.ts';
import { tellGrowth, type Sized } from './growth.ts';
import { copyProject, openOwnSite } from './ours.ts';

/** The states in which the build is met. The first edit is of a new day, which changes what is "coming"; the second is of the same day. */
const CASES = ['cold', 'nothing changed', 'one plan edited', 'another, same day'] as const;

export async function bench({ plans, runs, print }: Options): Promise<void> {
  copyProject();
  for (const withPrint of print ? [false, true] : [false]) {
    console.log(`\nThe site's own build, ${withPrint ? 'with' : 'without'} printed material`);
    const measured: Sized[] = [];
    const rows = [['plans', 'case', 'seconds', 'CPU s', 'MB', 'pages', 'files']];
    for (const count of plans) {
      const { sized, pages, files } = await measureSize(count, runs, withPrint);
      measured.push(sized);
      for (const [name, cost] of sized.costs)
        rows.push([
          String(count),
          name,
          tellNumber(cost.seconds),
          tellNumber(cost.cpuSeconds),
          tellMegabytes(cost.memory),
          String(pages),
          String(files),
        ]);
    }
    console.log(`${layTable(rows)}\n${tellGrowth(measured)}`);
  }
}

/** Throws when a build after an edit gives other bytes than a cold one of the same content. */
async function measureSize(plans: number, runs: number, print: boolean) {
  const costs: Record<(typeof CASES)[number], Cost[]> = {
    cold: [],
    'nothing changed': [],
    'one plan edited': [],
    'another, same day': [],
  };
  const site = openOwnSite(plans, print);
  for (let run = 1; run <= runs; run++) {
    site.writeContent();
    site.forget();
    costs.cold.push(await site.build());
    costs['nothing changed'].push(await site.build());
    site.edit(2 * run);
    costs['one plan edited'].push(await site.build());
    site.edit(2 * run + 1);
    costs['another, same day'].push(await site.build());
  }
  const anew = await site.buildAnew();
  costs.cold.push(anew.cost);
  const different = compareFolders(site.out, anew.out);
  if (different.length > 0)
    throw new Error(`${different.length} files differ from a cold build: ${different.slice(0, 20).join(', ')}`);
  const sized: Sized = { plans, costs: new Map(CASES.map((name) => [name, middleOf(costs[name])])) };
  return { sized, ...countFiles(site.out) };
}
