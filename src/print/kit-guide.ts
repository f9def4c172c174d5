// DOC-TRUOC.txt: what lies in a kit, which file to take, when to hang it, how it may be used.
import type { MadeFile } from '../catalog/files.ts';
import { kit as text } from '../strings/kit.ts';
import type { PrintKit } from './kit.ts';
import type { Publisher } from './types.ts';

/** Folders of the kit by kind, with what stands in them, in the order a reader needs them. */
export const FOLDERS: readonly { kind: MadeFile['kind']; folder: string; says: string }[] = [
  { kind: 'banner', folder: 'bang-ron', says: 'Băng rôn ngang' },
  { kind: 'flag', folder: 'phuon', says: 'Phướn đứng' },
  { kind: 'poster', folder: 'ap-phich', says: 'Áp phích' },
  { kind: 'tile', folder: 'anh-mang-xa-hoi', says: 'Ảnh cho mạng xã hội, màn hình' },
  { kind: 'leaflet', folder: 'to-roi', says: 'Tờ rơi' },
  { kind: 'broadcast', folder: 'phat-thanh', says: 'Bài phát thanh' },
  { kind: 'plan', folder: 'ke-hoach', says: 'Bản tóm tắt kế hoạch' },
];

/** The guide of one kit: it speaks of nothing that is not in it. */
export function kitGuide(kit: PrintKit, files: readonly MadeFile[], publisher: Publisher): string {
  const counts = new Map(FOLDERS.map(({ kind }) => [kind, files.filter((file) => file.kind === kind).length]));
  const has = (kind: MadeFile['kind']): boolean => (counts.get(kind) ?? 0) > 0;
  const hasSlogans = kit.slogans.length > 0;
  const part = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', title, ...lines]);
  return [
    kit.title.toLocaleUpperCase('vi'),
    '',
    text.about(publisher.site, kit.updated),
    text.page(kit.url),
    ...(hasSlogans ? [] : [text.noSlogan]),
    ...part(text.inside, [
      ...FOLDERS.flatMap(({ kind, folder, says }) =>
        has(kind) ? [text.folder(folder, says, counts.get(kind) ?? 0)] : [],
      ),
      ...(kit.posts.length === 0 ? [] : [text.posts]),
      text.sums,
    ]),
    ...part(text.choose, [
      ...(hasSlogans ? [text.forPress] : []),
      ...(has('leaflet') ? [text.forLeaflets] : []),
      ...(hasSlogans ? text.forSlogans : []),
    ]),
    ...part(
      text.hanging,
      hasSlogans ? [...kit.slogans.map((slogan) => text.hung(slogan.text, slogan.hanging)), text.takeDown] : [],
    ),
    ...part(text.use, [
      ...(hasSlogans ? [text.slogansFree] : []),
      text.texts(publisher.licence, publisher.licenceUrl),
      text.credit(kit.credit),
    ]),
    ...part(text.check, text.commands),
  ].join('\n');
}
