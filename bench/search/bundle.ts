import { build } from 'vite';

const ENTRY = 'bench:search';
const CODE = `export { search } from '/src/search/engine/search.ts';
import { openStore, readOverHttp } from '/src/search/engine/store.ts';
export const opening = openStore(readOverHttp('/search/'));`;

/** The engine as one minified script, made by the bundler that makes the site's scripts. */
export async function bundleOurs(): Promise<Uint8Array> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? CODE : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  });
  const [chunk] = 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The engine was not bundled.');
  return new TextEncoder().encode(chunk.code);
}
