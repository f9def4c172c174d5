// A process of its own, so that content is read while Astro compiles: node compile.ts FOLDER
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { keepBundle } from './keep-bundle.ts';

const [, , folder = ''] = process.argv;
const next = `${folder}.next-${process.pid}`;
const noContent = join(next, 'no-content');

rmSync(next, { recursive: true, force: true });
mkdirSync(noContent, { recursive: true });
// The pages get their content when they are run: src/catalog/handover.ts.
process.env['CONTENT_DIR'] = noContent;
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await build({
  outDir: join(next, 'client'),
  cacheDir: join(next, 'astro'),
  logLevel: 'warn',
  integrations: [keepBundle(join(next, 'server'))],
});
rmSync(noContent, { recursive: true });
rmSync(folder, { recursive: true, force: true });
renameSync(next, folder);
