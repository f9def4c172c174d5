/**
 * What people would pick instead, on the same made documents, in one run with the project's own build: pages and search index.
 *   npm run bench -- peers [--only hugo,astro-md] [--runs 3] [--print]
 * Programs come from the registries into .cache/bench; one that a registry does not give is left out with a line that says so.
 */
import { join } from 'node:path';
import { countFiles } from '../build/compare.ts';
import { copyProject, openOwnSite, WORK } from '../build/ours.ts';
import { middleOf, type Cost } from '../measure/run.ts';
import type { Options } from '../options.ts';
import { makeDocuments } from './documents.ts';
import { install } from './install.ts';
import type { Peer } from './peer.ts';
import { openPeerSite } from './site.ts';
import { astroMd, astroMdx, starlight } from './sites/astro.ts';
import { docusaurus } from './sites/docusaurus.ts';
import { eleventy } from './sites/eleventy.ts';
import { floor } from './sites/floor.ts';
import { hugo } from './sites/hugo.ts';
import { mkdocs } from './sites/mkdocs.ts';
import { vitepress } from './sites/vitepress.ts';
import { tellPeers, type Compared } from './tell.ts';

const PEERS: readonly Peer[] = [hugo, eleventy, mkdocs, astroMd, astroMdx, starlight, vitepress, docusaurus, floor];
const [FEW, MANY] = [1000, 4000];

export async function bench({ runs, print, only }: Options): Promise<void> {
  const unknown = only.filter((id) => !PEERS.some((peer) => peer.id === id));
  if (unknown.length > 0)
    throw new Error(`No such peer: ${unknown.join(', ')}. ${PEERS.map(({ id }) => id).join(', ')}`);
  console.log(`\nThe same ${FEW} and ${MANY} made documents of 10 KB: pages and search index`);
  copyProject();
  const ours: Compared[] = [];
  for (const withPrint of print ? [false, true] : [false]) ours.push(await measureOurs(runs, withPrint));
  const others: Compared[] = [];
  for (const peer of PEERS) {
    if (only.length > 0 && !only.includes(peer.id)) continue;
    try {
      others.push(await measurePeer(peer, runs));
    } catch (error) {
      console.log(`${peer.name} is left out: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log(tellPeers(ours, others));
}

/** A site that is opened, built, edited and built again. */
interface Buildable {
  forget(): void;
  edit(seed: number): unknown;
  build(): Promise<Cost>;
}

async function measureOurs(runs: number, print: boolean): Promise<Compared> {
  const few = openOwnSite(FEW, print);
  const { cold, edited } = await measureSite(few, runs);
  const grown = await measureSite(openOwnSite(MANY, print), runs, 1);
  const name = print ? 'Lá Lành, with all that is printed' : 'Lá Lành, its whole site';
  return { name, cold, edited, manyEdited: grown.edited, ...countFiles(few.out) };
}

async function measurePeer(peer: Peer, runs: number): Promise<Compared> {
  const folder = join(WORK, 'peers', peer.id);
  const tools = install(peer, folder);
  const few = openPeerSite(peer, tools, makeDocuments(FEW), join(folder, 'few'));
  const { cold, edited } = await measureSite(few, runs);
  const counted = countFiles(few.out);
  if (counted.pages < FEW) throw new Error(`it made ${counted.pages} pages of ${FEW} documents.`);
  if (peer.slow) return { name: peer.name, cold, edited, manyEdited: null, ...counted };
  const many = openPeerSite(peer, tools, makeDocuments(MANY), join(folder, 'many'));
  const grown = await measureSite(many, runs, 1);
  return { name: peer.name, cold, edited, manyEdited: grown.edited, ...counted };
}

/** Cold builds, then one build after each of so many edits. */
async function measureSite(site: Buildable, runs: number, coldRuns = runs): Promise<{ cold: Cost; edited: Cost }> {
  const [cold, edited]: [Cost[], Cost[]] = [[], []];
  for (let run = 0; run < coldRuns; run++) {
    site.forget();
    cold.push(await site.build());
  }
  for (let run = 1; run <= runs; run++) {
    site.edit(run);
    edited.push(await site.build());
  }
  return { cold: middleOf(cold), edited: middleOf(edited) };
}
