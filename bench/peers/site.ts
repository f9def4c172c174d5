import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeSentence } from '../corpus/sentences.ts';
import { randomFrom } from '../corpus/random.ts';
import { measure, type Cost } from '../measure/run.ts';
import type { Document } from './documents.ts';
import type { Peer, Tools } from './peer.ts';

export interface PeerSite {
  out: string;
  /** So that the next build is a cold one. */
  forget(): void;
  /** Adds a sentence to one document, another for another seed. */
  edit(seed: number): void;
  build(): Promise<Cost>;
}

/** Writes a peer's site of these documents into `folder`, in place of what was there. */
export function openPeerSite(peer: Peer, tools: Tools, documents: readonly Document[], folder: string): PeerSite {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(peer.frame)) write(path, text);
  for (const document of documents) {
    const { path, text } = peer.place(document);
    write(path, text);
  }
  return {
    out: join(folder, peer.out),
    forget() {
      for (const each of peer.made) rmSync(join(folder, each), { recursive: true, force: true });
    },
    edit(seed) {
      const random = randomFrom(`${seed}/edit`);
      const { path } = peer.place(random.pick(documents));
      appendFileSync(join(folder, path), `\n${writeSentence(random)}\n`);
    },
    build: () =>
      measure({
        line: peer.build(tools).join(' && '),
        cwd: folder,
        env: { CI: 'true', ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
        log: `${folder}.log`,
      }),
  };
}
