import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { writeSums } from '../../../../src/build/sums/sums.ts';

/** An example of a built site: every page and script says the name of its edition, and the styles have a hash of their own. */
export function writeExampleSite(folder: string, name: string, pages = 3): string {
  const style = `p{--edition:${name}}`;
  const hash = createHash('sha256').update(style).digest('base64');
  const html = `<!doctype html><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'sha256-${hash}'"><link rel="canonical" href="https://localhost/"><style>${style}</style><script src="/_astro/a.${name}.js"></script><p>edition ${name}</p>`;
  mkdirSync(join(folder, '_astro'), { recursive: true });
  writeFileSync(join(folder, '_astro', `a.${name}.js`), `// edition ${name}`);
  for (let page = 0; page < pages; page += 1) {
    const at = page === 0 ? folder : join(folder, `p${page}`);
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, 'index.html'), html);
  }
  writeFileSync(join(folder, '404.html'), html);
  writeSums(folder);
  return folder;
}
