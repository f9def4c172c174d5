/** What a page of the pack has to know of all the others. */
export interface PackContext {
  /** Whether a file of the site is in the pack: "ke-hoach/index.html". */
  has(path: string): boolean;
  /** Address on the network of what is not: "https://la-lanh.example". */
  online: string;
  /** Takes a style sheet and gives its path in the pack. */
  style(css: string): string;
  /** The link that stands where the search was. */
  index: { path: string; text: string };
}

/** What only programs read, or only a server can answer. */
const DROPPED =
  /<script\b[^>]*>[\s\S]*?<\/script>|<link rel="(?:preload|modulepreload|alternate|manifest)"[^>]*>|<meta http-equiv="content-security-policy"[^>]*>/gi;
const ADDRESS = /(?<=\s)(href|src|action|poster|data|cite)="(\/(?!\/)[^"]*)"/g;

/**
 * A page as it opens from a folder, without a server, script or network: links lead from file to file, what is not in the pack to
 * its place on the network. Works on the text, since the pages are of our own making: quoted attributes, no stray "<".
 * @param path Where the page lies: "ke-hoach/index.html".
 */
export function toOfflinePage(html: string, path: string, context: PackContext): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const { index } = context;
  return html
    .replace(DROPPED, '')
    .replace(/<search>[\s\S]*?<\/search>/g, () => `<p><a href="${up}${index.path}">${index.text}</a></p>`)
    .replace(
      /<style>([\s\S]*?)<\/style>/g,
      (_, css: string) => `<link rel="stylesheet" href="${up}${context.style(css)}">`,
    )
    .replace(/<img\b[^>]*>/g, (tag) => (isThere(tag, context) ? tag : (/\salt="([^"]*)"/.exec(tag)?.[1] ?? '')))
    .replace(ADDRESS, (_, name: string, address: string) => `${name}="${relink(address, up, context)}"`);
}

/** A style sheet that lies one folder deep. */
export const toOfflineStyle = (css: string): string => css.replace(/url\((["']?)\/(?!\/)/g, 'url($1../');

function isThere(tag: string, { has }: PackContext): boolean {
  const source = /\ssrc="\/([^"]*)"/.exec(tag)?.[1];
  return source === undefined || has(source);
}

function relink(address: string, up: string, { has, online }: PackContext): string {
  const [, folder = '', rest = ''] = /^\/([^?#]*)(.*)$/.exec(address) ?? [];
  const file = folder === '' || folder.endsWith('/') ? `${folder}index.html` : folder;
  return has(file) && !rest.startsWith('?') ? `${up}${file}${rest}` : `${online}${address}`;
}
