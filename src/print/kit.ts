// Everything of a campaign in one ZIP, for a press office without time to search.
import { createHash } from 'node:crypto';
import { PrintRefusal } from './errors.ts';
import type { MadeFile } from '../catalog/files.ts';
import type { Ready } from './ready.ts';
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
  posts: readonly PrintPost[];
}

/** Folders of the kit by kind, with what stands in them, in the order a reader needs them. */
const FOLDERS: readonly { kind: MadeFile['kind']; folder: string; says: string }[] = [
  { kind: 'banner', folder: 'bang-ron', says: 'Băng rôn ngang' },
  { kind: 'flag', folder: 'phuon', says: 'Phướn đứng' },
  { kind: 'poster', folder: 'ap-phich', says: 'Áp phích' },
  { kind: 'tile', folder: 'anh-mang-xa-hoi', says: 'Ảnh cho mạng xã hội, màn hình' },
  { kind: 'leaflet', folder: 'to-roi', says: 'Tờ rơi' },
  { kind: 'broadcast', folder: 'phat-thanh', says: 'Bài phát thanh' },
  { kind: 'plan', folder: 'ke-hoach', says: 'Bản tóm tắt kế hoạch' },
];

/** The kit of a campaign from files already drawn. Throws PrintRefusal when a post shows a picture that is not in it. */
export function packKit(kit: PrintKit, ready: readonly Ready<MadeFile>[], publisher: Publisher): PrintFile {
  const contents: Record<string, Uint8Array> = {};
  for (const file of ready) contents[pathInKit(file.row)] = file.read();
  const files = ready.map(({ row }) => row);
  contents['bai-dang-mang-xa-hoi.txt'] = text(postsText(kit, files));
  contents['DOC-TRUOC.txt'] = text(readme(kit, files, publisher));
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

/** "/khau-hieu/<id>/bang-ron-3x1m.pdf" → "bang-ron/<id>/bang-ron-3x1m.pdf". */
function pathInKit(file: MadeFile): string {
  const folder = FOLDERS.find(({ kind }) => kind === file.kind)?.folder ?? 'khac';
  return [folder, ...file.url.split('/').slice(2)].join('/');
}

function readme(kit: PrintKit, files: readonly MadeFile[], publisher: Publisher): string {
  const [year, month, day] = kit.updated.split('-').map(Number);
  const parts = FOLDERS.flatMap(({ kind, folder, says }) => {
    const inside = files.filter((file) => file.kind === kind);
    return inside.length === 0 ? [] : [`- ${folder}/: ${says}, ${inside.length} tệp`];
  });
  return [
    kit.title.toLocaleUpperCase('vi'),
    '',
    `Bộ tài liệu của ${publisher.site}. Cập nhật ngày ${day}/${month}/${year}.`,
    `Trang của đợt này: ${kit.url}`,
    '',
    'TRONG BỘ NÀY CÓ',
    ...parts,
    '- bai-dang-mang-xa-hoi.txt: bài đăng sẵn cho Facebook, Zalo, kèm chữ mô tả ảnh',
    '- SHA256SUMS.txt: mã kiểm tra từng tệp',
    '',
    'CHỌN TỆP NÀO',
    '- Gửi nhà in: tệp .pdf. Đã chừa lề xén và có dấu cắt, màu CMYK.',
    '- Nhà in báo thiếu phông chữ: tệp có đuôi -net-chu.pdf, chữ đã chuyển thành nét.',
    '- Sửa tiếp trên máy: tệp .svg.',
    '- Xem nhanh, gửi qua điện thoại: tệp .png.',
    '- Tệp có chữ -xanh là nền xanh lá; không có là nền đỏ chữ vàng.',
    '- Băng rôn dài 6 m vẽ ở tỉ lệ 1:10. Nhà in phóng to 10 lần; tỉ lệ ghi ở mép ngoài.',
    '',
    'ĐƯỢC DÙNG THẾ NÀO',
    `${publisher.licence} ${publisher.licenceUrl}`,
    `Khi dùng, ghi: ${kit.credit}`,
    '',
    'KIỂM TRA TỆP',
    'Linux, macOS: sha256sum -c SHA256SUMS.txt',
    'Windows: certutil -hashfile TÊN-TỆP SHA256',
  ].join('\n');
}

function postsText(kit: PrintKit, files: readonly MadeFile[]): string {
  const blocks = kit.posts.map((post, index) => {
    const picture = files.find((file) => file.url === post.picture);
    if (picture === undefined) {
      throw new PrintRefusal(
        `Bài đăng “${post.title}”: không có ảnh ${post.picture} trong bộ tài liệu.`,
        'Chọn một ảnh của khẩu hiệu trong bộ.',
      );
    }
    const head = `BÀI ${index + 1}: ${post.title}`;
    return [head, '', post.text, '', `Ảnh: ${pathInKit(picture)}`, `Chữ mô tả ảnh (alt): ${post.alt}`].join('\n');
  });
  return [`Bài đăng sẵn: ${kit.title}`, ...blocks, `Nguồn ghi dưới bài: ${kit.credit}`].join('\n\n----------\n\n');
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
