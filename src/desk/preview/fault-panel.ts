import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { entryAddress } from '../../addresses.ts';
import { element } from '../../body/element.ts';
import { sentenceOf } from '../../checks/report/sentence.ts';
import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import type { Fault } from '../../source/fault.ts';
import { preview } from '../../strings/preview.ts';

/** So many faults are told on a page; the terminal tells them all. */
const TOLD = 30;

/** The page with its faults on top, those of its own file first. */
export function withFaults(html: string, faults: readonly Fault[], address: string): string {
  const panel = toHtml(panelOf(faults, address));
  const body = /<body[^>]*>/.exec(html);
  return body ? html.replace(body[0], `${body[0]}${panel}`) : `${panel}${html}`;
}

/** The page to show in place of a stack trace. */
export function faultPage(faults: readonly Fault[], address: string): string {
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('title', {}, [preview.title]),
    // Vite's own client: it loads the page again when a file is saved.
    element('script', { type: 'module', src: '/@vite/client' }),
    element('style', {}, [
      'vite-error-overlay{display:none}body{font:1.1rem/1.6 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}li{margin:.5rem 0}',
    ]),
  ]);
  const body = element('body', {}, [
    element('h1', {}, [preview.title]),
    element('p', {}, [preview.broken]),
    panelOf(faults, address),
  ]);
  return `<!doctype html>${toHtml(element('html', { lang: 'vi' }, [head, body]))}`;
}

function panelOf(faults: readonly Fault[], address: string): ElementContent {
  const here = faults.filter(({ file }) => addressOf(file) === address);
  const elsewhere = faults.filter((fault) => !here.includes(fault)).slice(0, Math.max(0, TOLD - here.length));
  const part = (title: string, list: readonly Fault[]) =>
    list.length === 0 ? [] : [element('p', {}, [title]), element('ul', {}, list.map(itemOf))];
  return element('details', { className: ['note'], open: true, dataFaults: String(faults.length) }, [
    element('summary', { className: ['note-title'] }, [preview.count(faults.length)]),
    ...part(preview.here, here),
    ...part(preview.elsewhere, elsewhere),
  ]);
}

function itemOf(fault: Fault): ElementContent {
  const { file, line, field } = fault;
  return element('li', {}, [
    element('code', {}, [`${file}:${line}`]),
    ...(field === '' ? [] : [' ', element('b', {}, [field])]),
    ` ${sentenceOf(fault)}`,
  ]);
}

/** content/plans/binh-phuoc/2024.mdx is shown at /ke-hoach/binh-phuoc/2024/ */
function addressOf(file: string): string | null {
  const [, name = '', ...rest] = file.split('/');
  if (!Object.hasOwn(COLLECTIONS, name)) return null;
  const { ending } = COLLECTIONS[name as CollectionName];
  return entryAddress(name as CollectionName, rest.join('/').slice(0, -ending.length));
}
