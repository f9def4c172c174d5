import { ADDRESSES, entryAddress, listAddress } from '../../addresses.ts';
import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import type { Fault } from '../../source/fault.ts';
import type { Content, Entry } from '../../source/load.ts';
import { nearest } from '../../text/nearest.ts';
import { bodyFactsOf } from '../bodies.ts';
import { allEntries, faultAt, faultInBody } from '../entries.ts';
import { partsOf } from '../parts.ts';

/** Addresses made by the build from what is not an entry; what stands below them is judged on the built site. */
const BUILT =
  /^\/(?:data\/|ke-hoach\/(?:nam|noi|don-vi|tinh-trang)\/|van-ban-goc\/|(?:.*\/)?trang\/\d+\/$|.*\.[a-z0-9]{2,5}$)/;
/** Collections whose pages have no other anchors than the headings of the body. */
const WITH_KNOWN_ANCHORS: readonly CollectionName[] = ['articles', 'leaflets', 'broadcasts', 'pages'];

/** Links to pages of this site that it does not have, and to places on a page that the page does not have. */
export function judgeLinks(content: Content): Fault[] {
  const known = knownAddresses(content);
  const entries = allEntries(content);
  const byAddress = new Map(entries.map((entry) => [entryAddress(entry.collection, entry.id), entry]));
  const inBodies = entries.flatMap((entry) =>
    bodyFactsOf(entry).links.flatMap(({ url, line }) => {
      const found = judgeAddress(url, entry, known, byAddress);
      return found === null ? [] : [faultInBody(entry, line, found.message, found.fix)];
    }),
  );
  const replaced = entries.flatMap((entry) => {
    const to = entry.data.withdrawn?.replacedBy ?? null;
    const found = to === null ? null : judgeAddress(to, entry, known, byAddress);
    return found === null ? [] : [faultAt(entry, ['withdrawn', 'replacedBy'], found.message, found.fix)];
  });
  return [...inBodies, ...replaced];
}

/** Every address under which the site shows a page, as far as content tells. */
function knownAddresses(content: Content): Set<string> {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  const entries = names.flatMap((name) => [...content.ids[name]].map((id) => entryAddress(name, id)));
  return new Set([...Object.values(ADDRESSES), ...names.map(listAddress), ...entries]);
}

type Judged = { message: string; fix: string | null } | null;

function judgeAddress(
  url: string,
  from: Entry,
  known: ReadonlySet<string>,
  byAddress: ReadonlyMap<string, Entry>,
): Judged {
  if (url.startsWith('#')) return judgeAnchor(url.slice(1), from, 'trang này');
  if (!url.startsWith('/')) return null;
  const [address = '', anchor] = url.split('#');
  const page = decode(address.split('?')[0] ?? '');
  if (BUILT.test(page)) return null;
  if (!known.has(page)) {
    const near = known.has(`${page}/`) ? `${page}/` : nearest(page, known);
    return {
      message: `trang này không có địa chỉ "${page}".${near === null ? '' : ` Gần nhất: "${near}".`}`,
      fix: near,
    };
  }
  const target = byAddress.get(page);
  if (target?.data.status === 'draft' && from.data.status === 'published')
    return { message: `"${page}" còn là bản nháp, chưa lên trang. Bỏ liên kết, hoặc đăng bài ấy trước.`, fix: null };
  return anchor === undefined || !target || !WITH_KNOWN_ANCHORS.includes(target.collection)
    ? null
    : judgeAnchor(anchor, target, `"${page}"`);
}

function judgeAnchor(anchor: string, entry: Entry, page: string): Judged {
  const anchors = [
    ...bodyFactsOf(entry).anchors,
    ...(entry.collection === 'plans' ? partsOf(entry as Entry<'plans'>).map((part) => part.id) : []),
  ];
  if (anchors.includes(anchor)) return null;
  const near = nearest(anchor, anchors);
  return {
    message: `${page} không có mục "#${anchor}".${near === null ? '' : ` Gần nhất: "#${near}".`}`,
    fix: near === null ? null : `#${near}`,
  };
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
