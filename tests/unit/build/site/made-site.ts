import { toPage, toSite, type BuiltSite } from '../../../../src/build/site/read-site.ts';

/** A page that nothing is wrong with, with `body` inside its <main> and `head` in its head. */
export function madePage(title: string, body = '', head = ''): string {
  return `<!doctype html><html lang="vi"><head><title>${title}</title><meta name="description" content="Về ${title}.">
    <meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'; script-src 'self'">
    <link rel="canonical" href="https://vi-du.example/">${head}</head><body><main><h1>${title}</h1>${body}</main></body></html>`;
}

/** A site of files by their path: pages as HTML, anything else as an empty file. */
export function madeSite(files: Record<string, string>): BuiltSite {
  const pages = Object.entries(files).filter(([path]) => path.endsWith('.html'));
  return toSite(
    Object.keys(files),
    pages.map(([path, html]) => toPage(path, html)),
  );
}
