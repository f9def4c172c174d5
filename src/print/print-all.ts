// The whole print run: the one entry for the build.
import { drawBroadcast } from './broadcast.ts';
import { NO_CACHE, keyOf } from './cache.ts';
import type { PrintCache } from './cache.ts';
import { withoutPositions } from './body.ts';
import { PrintRefusal } from './errors.ts';
import { packKit } from './kit.ts';
import type { PrintKit } from './kit.ts';
import { drawLeaflet } from './leaflet.ts';
import { drawPlan } from './plan.ts';
import { drawShare } from './share.ts';
import { drawSlogan } from './slogan.ts';
import type { MadePicture, PrintBroadcast, PrintFile, PrintLeaflet, PrintPicture } from './types.ts';
import type { PrintPlan, PrintSlogan, Publisher } from './types.ts';
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
  pictures: readonly PrintPicture[];
  /** The site's mark in its colours, as SVG: it stands on every picture for sharing. */
  siteMark: string;
}

/** Something that was refused, and the page it belongs to. */
export interface PrintFault {
  /** Address of the page. */
  page: string;
  message: string;
}

/**
 * Draws everything, or takes it from the cache. Faults are collected, so that a writer sees all of them at once; when
 * there are any, the files are incomplete. The engine starts only when something must be drawn.
 */
export async function printAll(order: PrintOrder, cache: PrintCache = NO_CACHE): Promise<PrintRun> {
  let started: Promise<Typst> | undefined;
  const typst = (): Promise<Typst> => (started ??= startTypst());
  const run: PrintRun = { files: [], pictures: [], faults: [], drawn: 0 };
  const doAll = async <T extends { bytes: Uint8Array }>(jobs: readonly Job<T>[], made: T[]): Promise<void> => {
    for (const job of jobs) {
      try {
        made.push(...(await drawOrTake(job, cache, run)));
      } catch (error) {
        if (!(error instanceof PrintRefusal)) throw error;
        run.faults.push({ page: job.page, message: error.message });
      }
    }
  };
  await doAll(filesIn(order, typst), run.files);
  await doAll(picturesIn(order, typst), run.pictures);
  if (run.faults.length === 0) await doAll(kitsOf(order, run.files), run.files);
  return run;
}

export interface PrintRun {
  files: PrintFile[];
  /** Pictures for links that are shared. */
  pictures: MadePicture[];
  faults: PrintFault[];
  /** How many files and pictures were drawn anew, kits aside. */
  drawn: number;
}

interface Job<T> {
  page: string;
  /** Everything that the drawing depends on; null for what is put together anew each time. */
  input: unknown;
  draw(): Promise<T[]>;
}

async function drawOrTake<T extends { bytes: Uint8Array }>(
  job: Job<T>,
  cache: PrintCache,
  run: PrintRun,
): Promise<T[]> {
  if (job.input === null) return job.draw();
  const key = keyOf(job.input);
  const kept = cache.read(key);
  if (kept !== null) return kept as T[];
  const made = await job.draw();
  cache.write(key, made);
  run.drawn += made.length;
  return made;
}

function filesIn(order: PrintOrder, typst: () => Promise<Typst>): Job<PrintFile>[] {
  const { publisher } = order;
  return [
    ...order.slogans.map((slogan) => ({
      page: `/khau-hieu/${slogan.id}/`,
      input: ['slogan', slogan, publisher],
      draw: async () => drawSlogan(await typst(), slogan, publisher),
    })),
    ...order.leaflets.map((leaflet) => ({
      page: `/to-roi/${leaflet.id}/`,
      input: ['leaflet', { ...leaflet, body: withoutPositions(leaflet.body) }, publisher],
      draw: async () => drawLeaflet(await typst(), leaflet, publisher),
    })),
    ...order.plans.map((plan) => ({
      page: `/ke-hoach/${plan.path}/`,
      input: ['plan', { ...plan, content: withoutPositions(plan.content) }, publisher],
      draw: async () => drawPlan(await typst(), plan, publisher),
    })),
    ...order.broadcasts.map((broadcast) => ({
      page: `/phat-thanh/${broadcast.id}/`,
      input: ['broadcast', { ...broadcast, body: withoutPositions(broadcast.body) }, publisher],
      draw: () => drawBroadcast(broadcast, publisher),
    })),
  ];
}

function picturesIn(order: PrintOrder, typst: () => Promise<Typst>): Job<MadePicture>[] {
  const brand = { site: order.publisher.site, mark: order.siteMark };
  return order.pictures.map((picture) => ({
    page: picture.url.replace(/[^/]+$/, ''),
    input: ['picture', picture, brand],
    draw: async () => [await drawShare(await typst(), picture, brand)],
  }));
}

/** A kit holds what was drawn before. */
function kitsOf(order: PrintOrder, files: readonly PrintFile[]): Job<PrintFile>[] {
  return order.kits.map(({ holds, ...kit }) => ({
    page: `/su-kien/${kit.id}/`,
    input: null,
    draw: () => {
      const inside = files.filter((file) => holds.some((page) => file.url.startsWith(page)));
      return Promise.resolve([packKit(kit, inside, order.publisher)]);
    },
  }));
}
