// One thing to draw: plain objects, so that it can be handed to a worker.
import { drawBroadcast } from './broadcast.ts';
import { drawLeaflet } from './leaflet.ts';
import { drawPlan } from './plan.ts';
import { drawShare } from './share.ts';
import { drawSlogan } from './slogan.ts';
import type { Made, PrintBroadcast, PrintLeaflet, PrintPicture, PrintPlan, PrintSlogan, Publisher } from './types.ts';
import type { Typst } from './typst.ts';

export type Task =
  | { kind: 'slogan'; input: PrintSlogan; publisher: Publisher }
  | { kind: 'leaflet'; input: PrintLeaflet; publisher: Publisher }
  | { kind: 'plan'; input: PrintPlan; publisher: Publisher }
  | { kind: 'broadcast'; input: PrintBroadcast; publisher: Publisher }
  | { kind: 'picture'; input: PrintPicture; brand: { site: string; mark: string } };

/** Draws one thing; the engine is asked for only by what needs it. Throws PrintRefusal for what cannot be set. */
export async function drawTask(task: Task, typst: () => Promise<Typst>): Promise<Made[]> {
  switch (task.kind) {
    case 'slogan':
      return drawSlogan(await typst(), task.input, task.publisher);
    case 'leaflet':
      return drawLeaflet(await typst(), task.input, task.publisher);
    case 'plan':
      return drawPlan(await typst(), task.input, task.publisher);
    case 'broadcast':
      return drawBroadcast(task.input, task.publisher);
    case 'picture':
      return [await drawShare(await typst(), task.input, task.brand)];
  }
}
