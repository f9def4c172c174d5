// Everything of a campaign in one ZIP, for a press office without time to search.
import { createHash } from 'node:crypto';
import { PrintRefusal } from './errors.ts';
import { FOLDERS, kitGuide } from './kit-guide.ts';
import { isFile } from './ready.ts';
import type { MadeRow, Ready } from './ready.ts';
import type { Day, PrintFile, Publisher } from './types.ts';
import { zipFiles } from './zip.ts';

/** A post for Facebook and Zalo: the words, and the description of its picture. */
export interface PrintPost {
  title: string;
  text: string;
  /** Address of a file of the kit. */
  picture: string;
  alt: string;
}

export interface PrintKit {
  /** Id of the event whose page carries the kit. */
  id: string;
  title: string;
  lang: string;
  updated: Day;
  url: string;
  /** "Nguồn: Lá Lành, giấy phép CC BY 4.0". */
  credit: string;
  /** The slogans whose banners it holds, and when each hangs, in words. */
  slogans: readonly { text: string; hanging: string }[];
  posts: readonly PrintPost[];
}

/** The kit of a campaign from what was drawn. Throws PrintRefusal when a post shows a picture that is not in it. */
export function packKit(kit: PrintKit, inside: readonly Ready[], publisher: Publisher): PrintFile {
  const contents: Record<string, Uint8Array> = {};
  for (const ready of inside) contents[pathInKit(ready.row)] = ready.read();
  const posts = postsText(kit, inside.map(({ row }) => row)); // prettier-ignore
  if (posts !== null) contents['bai-dang-mang-xa-hoi.txt'] = text(posts);
  contents['DOC-TRUOC.txt'] = text(kitGuide(kit, inside.filter(isFile).map(({ row }) => row), publisher)); // prettier-ignore
  contents['SHA256SUMS.txt'] = text(checksums(contents));
  const rooted = Object.fromEntries(Object.entries(contents).map(([path, bytes]) => [`${kit.id}/${path}`, bytes]));
  return {
    url: `/su-kien/${kit.id}/bo-tai-lieu.zip`,
    of: { collection: 'events', id: kit.id },
    kind: 'kit',
    format: 'zip',
    label: `Trọn bộ tài liệu: ${kit.title}`,
    ...{ widthMm: null, heightMm: null, bleedMm: null, widthPx: null, heightPx: null, lang: kit.lang, scale: 1 },
    bytes: zipFiles(rooted, [`${kit.id}/DOC-TRUOC.txt`]),
  };
}

/** "/khau-hieu/<id>/bang-ron-3x1m.pdf" → "bang-ron/<id>/bang-ron-3x1m.pdf"; pictures for links go to the pictures. */
function pathInKit(row: MadeRow): string {
  const kind = 'kind' in row ? row.kind : 'tile';
  const folder = FOLDERS.find((each) => each.kind === kind)?.folder ?? 'khac';
  return [folder, ...row.url.split('/').slice(2)].join('/');
}

/** The posts as one text; null when there are none. */
function postsText(kit: PrintKit, rows: readonly MadeRow[]): string | null {
  const blocks = kit.posts.map((post, index) => {
    const picture = rows.find((row) => row.url === post.picture);
    if (picture === undefined) {
      throw new PrintRefusal(
        `Bài đăng “${post.title}”: không có ảnh ${post.picture} trong bộ tài liệu.`,
        'Chọn một ảnh của khẩu hiệu hoặc tờ rơi trong bộ.',
      );
    }
    const head = `BÀI ${index + 1}: ${post.title}`;
    return [head, '', post.text, '', `Ảnh: ${pathInKit(picture)}`, `Chữ mô tả ảnh (alt): ${post.alt}`].join('\n');
  });
  if (blocks.length === 0) return null;
  return [`Bài đăng sẵn: ${kit.title}`, ...blocks, `Ghi dưới bài: ${kit.credit}`].join('\n\n----------\n\n');
}

function checksums(contents: Readonly<Record<string, Uint8Array>>): string {
  return Object.keys(contents)
    .sort()
    .map(
      (path) =>
        `${createHash('sha256')
          .update(contents[path] ?? '')
          .digest('hex')}  ${path}`,
    )
    .join('\n');
}

function text(lines: string): Uint8Array {
  return new TextEncoder().encode(`${lines.normalize('NFC')}\n`);
}
