// The whole print run: the one entry for the build.
import type { MadeFile } from '../catalog/files.ts';
import { NO_CACHE } from './cache.ts';
import type { PrintCache } from './cache.ts';
import { drawAll } from './crew.ts';
import { PrintRefusal } from './errors.ts';
import { keyOf } from './key.ts';
import { packKit } from './kit.ts';
import type { PrintKit } from './kit.ts';
import { isFile } from './ready.ts';
import type { PictureRow, Ready } from './ready.ts';
import type { Task } from './task.ts';
import type { PrintBroadcast, PrintLeaflet, PrintPicture, PrintPlan, PrintSlogan, Publisher } from './types.ts';

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

/** What lies ready after a run. The bytes of what was drawn by an earlier build are not read until somebody asks. */
export interface PrintRun {
  files: Ready<MadeFile>[];
  /** Pictures for links that are shared. */
  pictures: Ready<PictureRow>[];
  faults: PrintFault[];
  /** How many files and pictures were drawn anew, kits aside. */
  drawn: number;
}

/**
 * Draws everything, or takes it from the cache. Faults are collected, so that a writer sees all of them at once; when
 * there are any, the files are incomplete. Nothing is started when there is nothing to draw.
 */
export async function printAll(order: PrintOrder, cache: PrintCache = NO_CACHE): Promise<PrintRun> {
  const run: PrintRun = { files: [], pictures: [], faults: [], drawn: 0 };
  const jobs = jobsOf(order).map((job) => {
    const key = keyOf(job.task);
    return { ...job, key, ready: cache.take(key), refused: null as string | null };
  });
  const fresh = jobs.filter((job) => job.ready === null);
  const tasks = fresh.map((job) => job.task);
  await drawAll(tasks, (answer, number) => {
    const job = fresh[number];
    if (job === undefined) return;
    if ('refused' in answer) job.refused = answer.refused;
    else job.ready = cache.keep(job.key, answer.made);
  });
  for (const { page, refused } of jobs) if (refused !== null) run.faults.push({ page, message: refused });
  run.drawn = fresh.reduce((sum, job) => sum + (job.ready?.length ?? 0), 0);
  for (const ready of jobs.flatMap((job) => job.ready ?? [])) {
    if (isFile(ready)) run.files.push(ready);
    else run.pictures.push(ready);
  }
  if (run.faults.length === 0) packKits(order, cache, run);
  return run;
}

function jobsOf(order: PrintOrder): { page: string; task: Task }[] {
  const { publisher } = order;
  const brand = { site: publisher.site, mark: order.siteMark };
  return [
    ...order.slogans.map((input) => toJob(`/khau-hieu/${input.id}/`, { kind: 'slogan', input, publisher })),
    ...order.leaflets.map((input) => toJob(`/to-roi/${input.id}/`, { kind: 'leaflet', input, publisher })),
    ...order.plans.map((input) => toJob(`/ke-hoach/${input.path}/`, { kind: 'plan', input, publisher })),
    ...order.broadcasts.map((input) => toJob(`/phat-thanh/${input.id}/`, { kind: 'broadcast', input, publisher })),
    ...order.pictures.map((input) => toJob(input.url.replace(/[^/]+$/, ''), { kind: 'picture', input, brand })),
  ];
}

const toJob = (page: string, task: Task) => ({ page, task });

/** A kit holds what was drawn before. */
function packKits(order: PrintOrder, cache: PrintCache, run: PrintRun): void {
  const drawn = [...run.files];
  for (const { holds, ...kit } of order.kits) {
    const shown = new Set(kit.posts.map((post) => post.picture));
    const inside = [
      ...drawn.filter(({ row }) => holds.some((page) => row.url.startsWith(page))),
      ...run.pictures.filter(({ row }) => shown.has(row.url)),
    ];
    const key = keyOf(['kit', kit, inside.map(({ row }) => row), order.publisher]);
    try {
      const ready = cache.take(key) ?? cache.keep(key, [packKit(kit, inside, order.publisher)]);
      run.files.push(...ready.filter(isFile));
    } catch (error) {
      if (!(error instanceof PrintRefusal)) throw error;
      run.faults.push({ page: `/su-kien/${kit.id}/`, message: error.message });
    }
  }
}
