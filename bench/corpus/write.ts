import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeAgencies, makeMinistry, MINISTRY } from './agencies.ts';
import { blocksFor, type Block } from './blocks.ts';
import { headOf } from './heads.ts';
import { hasKit, kitId, makeEvent, makeSlogan } from './kits.ts';
import { lawsFor } from './laws.ts';
import { makePlan } from './plan.ts';
import { writeYaml } from './yaml.ts';

export interface CorpusOptions {
  plans: number;
  /** The content folder to write; what is in it goes. */
  to: string;
  seed?: number;
  /** Content that the made one stands beside. */
  from?: string;
  /** Only what a site cannot do without is taken from `from`: its name, its places, its glossary and its pages. */
  bare?: boolean;
}

const FRAME = ['site.yaml', 'places.yaml', 'glossary.yaml'];

/** Writes a content folder with so many made plans, their agencies, laws, slogans and events. The same seed, the same bytes. */
export function writeCorpus({ plans, to, seed = 1, from = 'content', bare = false }: CorpusOptions): void {
  rmSync(to, { recursive: true, force: true });
  if (bare) copyFrame(from, to);
  else cpSync(from, to, { recursive: true });
  const write = (path: string, text: string): void => writeInto(to, path, text);
  const blocks = blocksFor(plans);
  write('places.yaml', `${readFileSync(join(from, 'places.yaml'), 'utf8').trimEnd()}\n${writePlaces(blocks)}`);
  write(`agencies/${MINISTRY}.yaml`, writeYaml(makeMinistry()));
  for (const block of blocks)
    for (const [id, agency] of makeAgencies(block)) write(`agencies/${id}.yaml`, writeYaml(agency));
  for (const [id, law] of lawsFor(plans)) write(`laws/${id}.yaml`, writeYaml(law));
  for (let index = 0; index < plans; index++) {
    const { head, data, body } = makePlan(seed, index);
    write(`plans/${head.id}.mdx`, `---\n${writeYaml(data)}---\n\n${body}\n`);
    if (!hasKit(head)) continue;
    write(`slogans/${kitId(head.block)}.yaml`, writeYaml(makeSlogan(head)));
    write(`events/${kitId(head.block)}.yaml`, writeYaml(makeEvent(head)));
  }
}

/** Pages keep their head and their headings; what stands below may name what is not there. */
function copyFrame(from: string, to: string): void {
  for (const name of FRAME) cpSync(join(from, name), join(to, name));
  for (const name of readdirSync(join(from, 'pages'))) {
    const text = readFileSync(join(from, 'pages', name), 'utf8');
    const end = text.indexOf('\n---\n') + 5;
    const headings = text.slice(end).match(/^##.*$/gm) ?? [];
    const body = headings.map((heading) => `${heading}\n\nVí dụ làm ra để đo.\n`).join('\n');
    writeInto(to, `pages/${name}`, `${text.slice(0, end)}\n${body}`);
  }
}

/** Where each made plan lies in its content folder. */
export function planPaths(plans: number, seed = 1): string[] {
  return Array.from({ length: plans }, (_, index) => `plans/${headOf(seed, index).id}.mdx`);
}

/** More items of the list in places.yaml. */
function writePlaces(blocks: readonly Block[]): string {
  const made = blocks.flatMap(({ place }) => (place.made ? [place] : []));
  return made
    .map(
      ({ id, name }) => `  - id: ${id}\n    name: ${name}\n    kind: province\n    note: Nơi ví dụ, không có thật.\n`,
    )
    .join('');
}

function writeInto(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
