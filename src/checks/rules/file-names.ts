import { ADDRESSES, listAddress } from '../../addresses.ts';
import { ID } from '../../schemas/fields.ts';
import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import type { Fault } from '../../source/fault.ts';
import type { Content } from '../../source/load.ts';
import { nearest } from '../../text/nearest.ts';
import { toSlug } from '../../text/slug.ts';
import { faultAt } from '../entries.ts';
import { describeMissing, idsOf } from './references.ts';

/** First parts of addresses under /ke-hoach/ that lists of plans have (addresses.ts, planListAddress). */
const LISTS = ['nam', 'noi', 'don-vi', 'tinh-trang', 'trang'];
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const MAX_NAME = 80;
/** Files beside the collections that are no content. */
const ALLOWED = new Set(['README.md']);

/** Files whose names cannot be addresses, that stand where they do not belong, or whose addresses are taken. */
export function judgeFileNames(content: Content): Fault[] {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  const places = idsOf(content, 'places');
  return [
    ...names.flatMap((name) => [...content.ids[name]].flatMap((id) => judgeId(places, name, id))),
    ...content.strays
      .filter((path) => !ALLOWED.has(path))
      .map((path) => refuse(`content/${path}`, ...explainStray(path, names))),
    ...judgePlaces(content),
  ];
}

function judgeId(places: ReadonlySet<string> | null, name: CollectionName, id: string): Fault[] {
  const ending = COLLECTIONS[name].ending;
  const file = `content/${name}/${id}${ending}`;
  const parts = id.split('/');
  if (parts.some((part) => !ID.test(part))) {
    const fix = parts.map((part) => toSlug(part)).join('/');
    return [refuse(file, 'tên tệp và thư mục chỉ gồm chữ thường không dấu, số và dấu gạch nối.', `${fix}${ending}`)];
  }
  if (parts.some((part) => part.length > MAX_NAME)) return [refuse(file, `tên dài quá. Nhiều nhất ${MAX_NAME} ký tự.`)];
  if (parts.some((part) => DEVICE.test(part)))
    return [refuse(file, 'tên này không dùng được trên máy Windows. Đặt tên khác.')];
  if (name === 'plans') return judgePlanFolder(places, file, parts);
  if (parts.length > 1)
    return [
      refuse(
        file,
        `tệp phải nằm ngay trong content/${name}/, không nằm trong thư mục con.`,
        `content/${name}/${parts.at(-1) ?? ''}${ending}`,
      ),
    ];
  if (id === 'trang') return [refuse(file, 'địa chỉ này là của các trang sau của danh sách. Đặt tên khác.')];
  if (name === 'pages' && !pagesMayBe(id)) return [refuse(file, `địa chỉ /${id}/ là của một danh sách. Đặt tên khác.`)];
  return [];
}

function judgePlanFolder(places: ReadonlySet<string> | null, file: string, [folder = '', ...rest]: string[]): Fault[] {
  if (rest.length !== 1)
    return [refuse(file, 'kế hoạch nằm trong đúng một thư mục mang mã của nơi.', 'content/plans/<nơi>/<tên-tệp>.mdx')];
  if (LISTS.includes(folder))
    return [refuse(file, `thư mục "${folder}" trùng địa chỉ /ke-hoach/${folder}/ của danh sách. Dùng mã của nơi.`)];
  if (places === null || places.has(folder)) return [];
  const { message, fix } = describeMissing('places', folder, places);
  return [refuse(file, `tên thư mục phải là mã của nơi: ${message}`, fix)];
}

/** A page may have the address of a standing page, but not of a list. */
function pagesMayBe(id: string): boolean {
  const lists = (Object.keys(COLLECTIONS) as CollectionName[]).filter((name) => name !== 'pages').map(listAddress);
  const taken: string[] = [...lists, ADDRESSES.calendar, ADDRESSES.search, '/data/'];
  return !taken.includes(`/${id}/`);
}

function judgePlaces({ singles: { places } }: Content): Fault[] {
  return (places.data?.places ?? []).flatMap(({ id }, index) =>
    LISTS.includes(id)
      ? [
          faultAt(
            places,
            ['places', index, 'id'],
            `mã "${id}" trùng địa chỉ /ke-hoach/${id}/ của danh sách. Đặt mã khác.`,
          ),
        ]
      : [],
  );
}

/** Why a file is not read, and where it would be. */
function explainStray(path: string, names: readonly CollectionName[]): [message: string, fix: string | null] {
  const [folder = ''] = path.split('/');
  const known = names.find((name) => name === folder);
  if (known) {
    const { ending } = COLLECTIONS[known];
    return [
      `tệp trong content/${known}/ phải có đuôi ${ending}, nên tệp này không được đọc.`,
      `content/${path.replace(/\.[^./]*$/, '')}${ending}`,
    ];
  }
  const near = path.includes('/')
    ? nearest(folder, names)
    : nearest(path, ['site.yaml', 'places.yaml', 'glossary.yaml']);
  return [
    `tệp không thuộc thư mục nào của trang, nên không được đọc.${near === null ? ' Chuyển đi chỗ khác, hoặc xóa.' : ` Gần nhất: "${near}".`}`,
    near,
  ];
}

function refuse(file: string, message: string, fix: string | null = null): Fault {
  return { file, line: 1, field: '', message, fix };
}
