// The whole print run: the one entry for the build.
import { withoutPositions } from './body.ts';
import { drawBroadcast } from './broadcast.ts';
import { NO_CACHE, keyOf } from './cache.ts';
import type { PrintCache } from './cache.ts';
import { PrintRefusal } from './errors.ts';
import { packKit } from './kit.ts';
import type { PrintKit } from './kit.ts';
import { drawLeaflet } from './leaflet.ts';
import { drawPlan } from './plan.ts';
import { drawSlogan } from './slogan.ts';
import type { PrintBroadcast, PrintFile, PrintLeaflet, PrintPlan, PrintSlogan, Publisher } from './types.ts';
import { startTypst } from './typst.ts';
import type { Typst } from './typst.ts';

export interface PrintOrder {
  publisher: Publisher;
  slogans: readonly PrintSlogan[];
  leaflets: readonly PrintLeaflet[];
  plans: readonly PrintPlan[];
  broadcasts: readonly PrintBroadcast[];
  /** Each with what goes into it: addresses of pages such as "/khau-hieu/<id>/". */
  kits: readonly (PrintKit & { holds: readonly string[] })[];
}

/** Something that was refused, and where it stands. */
export interface PrintFault {
  collection: PrintFile['of']['collection'];
  id: string;
  message: string;
}

/**
 * Draws everything, or takes it from the cache. Faults are collected, so that a writer sees all of them at once; when
 * there are any, the files are incomplete. The engine starts only when something must be drawn.
 */
export async function printAll(order: PrintOrder, cache: PrintCache = NO_CACHE): Promise<PrintRun> {
  const files: PrintFile[] = [];
  const faults: PrintFault[] = [];
  let drawn = 0;
  for (const job of jobsOf(order)) {
    const key = keyOf([job.kind, job.input, order.publisher]);
    const kept = cache.read(key);
    if (kept !== null) {
      files.push(...kept);
      continue;
    }
    try {
      const made = await job.draw();
      cache.write(key, made);
      files.push(...made);
      drawn += made.length;
    } catch (error) {
      if (!(error instanceof PrintRefusal)) throw error;
      faults.push({ collection: job.collection, id: job.id, message: error.message });
    }
  }
  if (faults.length === 0) {
    for (const { holds, ...kit } of order.kits) {
      const inside = files.filter((file) => holds.some((page) => file.url.startsWith(page)));
      files.push(packKit(kit, inside, order.publisher));
    }
  }
  return { files, faults, drawn };
}

export interface PrintRun {
  files: PrintFile[];
  faults: PrintFault[];
  /** How many files were drawn anew, kits aside. */
  drawn: number;
}

interface Job {
  kind: string;
  collection: PrintFile['of']['collection'];
  id: string;
  input: unknown;
  draw(): Promise<PrintFile[]>;
}

function jobsOf(order: PrintOrder): Job[] {
  const { publisher } = order;
  let started: Promise<Typst> | undefined;
  const typst = (): Promise<Typst> => (started ??= startTypst());
  return [
    ...order.slogans.map((slogan) => ({
      ...{ kind: 'slogan', collection: 'slogans' as const, id: slogan.id, input: slogan },
      draw: async () => drawSlogan(await typst(), slogan, publisher),
    })),
    ...order.leaflets.map((leaflet) => ({
      ...{
        kind: 'leaflet',
        collection: 'leaflets' as const,
        id: leaflet.id,
        input: { ...leaflet, body: withoutPositions(leaflet.body) },
      },
      draw: async () => drawLeaflet(await typst(), leaflet, publisher),
    })),
    ...order.plans.map((plan) => ({
      ...{
        kind: 'plan',
        collection: 'plans' as const,
        id: plan.path,
        input: { ...plan, content: withoutPositions(plan.content) },
      },
      draw: async () => drawPlan(await typst(), plan, publisher),
    })),
    ...order.broadcasts.map((broadcast) => ({
      ...{
        kind: 'broadcast',
        collection: 'broadcasts' as const,
        id: broadcast.id,
        input: { ...broadcast, body: withoutPositions(broadcast.body) },
      },
      draw: () => drawBroadcast(broadcast, publisher),
    })),
  ];
}
