// The second thread of a build: see side-thread.ts. It does one task after the other and answers each as text, since objects
// would be copied one by one.
import { parentPort, workerData } from 'node:worker_threads';
import { catalogFromContent } from '../../catalog/from-folder.ts';
import { openKeptReads } from '../../source/kept-reads.ts';
import { loadJudgedContent } from '../check-content.ts';
import { indexSearch } from '../index-search.ts';
import type { PageIndex } from '../kept/page-index.ts';
import { openStore } from '../kept/store.ts';
import { openPages } from '../pages/open-pages.ts';
import { joinShare } from '../pages/share.ts';
import { writeShare } from '../pages/write-pages.ts';
import type { SideData, SideTask } from './side-thread.ts';

/** Where so much is written that this thread helps, hardly a piece is as it was. */
const NOTHING_BEFORE: PageIndex = new Map();
const data = workerData as SideData;
const store = openStore(data.store);
const catalog = catalogFromContent(loadJudgedContent(data.content, openKeptReads(data.reads, data.code)));

parentPort?.on('message', (task: SideTask) => {
  void run(task).then((answer) => {
    parentPort?.postMessage(JSON.stringify(answer));
  });
});

function run(task: SideTask): Promise<unknown> {
  return task.kind === 'search' ? Promise.resolve(indexSearch(catalog, store, task.kept)) : writeSome(task);
}

async function writeSome({ made, renderer, site, share }: SideTask & { kind: 'pages' }): Promise<unknown> {
  return writeShare(
    await openPages({ catalog, made, renderer, site, store, before: NOTHING_BEFORE }),
    joinShare(share),
  );
}
