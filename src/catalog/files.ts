import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { handedOver } from './handover.ts';
import { indexBy, remember } from './remember.ts';

/** A file to download, as the print step described it; `url` starts at the root of the site. */
export interface MadeFile {
  url: string;
  of: { collection: string; id: string };
  kind: 'banner' | 'flag' | 'poster' | 'tile' | 'leaflet' | 'plan' | 'broadcast' | 'kit';
  format: 'pdf' | 'svg' | 'png' | 'docx' | 'txt' | 'zip';
  label: string;
  widthMm: number | null;
  heightMm: number | null;
  bleedMm: number | null;
  widthPx: number | null;
  heightPx: number | null;
  lang: string;
  scale: number;
  bytes: number;
  sha256: string;
}

/** Where the print step leaves its list for the pages of the same build. */
export const manifestPath = (): string => resolve(process.env['PRINT_MANIFEST'] ?? '.cache/print-manifest.json');

let cached: { path: string; files: MadeFile[] } | undefined;

/** All files to download, by address. In a live preview without a build there may be none. */
export function madeFiles(): MadeFile[] {
  const build = handedOver();
  build?.note?.('files');
  return build?.files ?? readManifest();
}

function readManifest(): MadeFile[] {
  const path = manifestPath();
  if (cached?.path !== path)
    cached = { path, files: existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as MadeFile[]) : [] };
  return cached.files;
}

/** The files made from one entry. */
export function filesOf(collection: string, id: string): MadeFile[] {
  const build = handedOver();
  build?.note?.(`files:${collection}/${id}`);
  return filesAbout(build?.files ?? readManifest(), `${collection}/${id}`);
}

/** The files made from the entry `key` ("plans/binh-phuoc/2024"); all of them when it is null. */
export function filesAbout(files: MadeFile[], key: string | null): MadeFile[] {
  return key === null ? files : (byEntry(files).get(key) ?? []);
}

const byEntry = remember((files: readonly MadeFile[]) => indexBy(files, ({ of }) => [`${of.collection}/${of.id}`]));

/** What most people need of an entry, the names of the files in their order. */
const FIRST: Partial<Record<string, readonly string[]>> = {
  slogans: ['bang-ron-3x1m.pdf'],
  events: ['bo-tai-lieu.zip'],
  leaflets: ['a5.pdf', 'a4-gap-ba.pdf'],
  plans: ['tom-tat.pdf', 'tom-tat.docx'],
  broadcasts: ['bai-doc.docx', 'bai-doc.txt'],
};

/** The files of an entry that most people need. */
export function firstFilesOf(collection: string, id: string): MadeFile[] {
  const files = filesOf(collection, id);
  return (FIRST[collection] ?? []).flatMap((name) => files.filter((file) => file.url.endsWith(`/${name}`)));
}

/** The forms of one design: print file, outlined file, vector picture, preview. */
export interface Design {
  /** The file name that the forms share: "bang-ron-3x1m-xanh". */
  name: string;
  /** What it is, without the form: "Băng rôn 3 × 1 m, nền đỏ chữ vàng". */
  label: string;
  kind: MadeFile['kind'];
  preview: MadeFile | null;
  files: MadeFile[];
}

/** Files put together by design, in the order given: a print file first, previews last. */
export function designsOf(files: readonly MadeFile[]): Design[] {
  const groups = Map.groupBy(files, (file) => nameOf(file));
  return [...groups].map(([name, forms]) => {
    const sorted = forms.toSorted((a, b) => rank(a) - rank(b));
    const [first] = sorted;
    const preview = forms.find((file) => file.format === 'png') ?? null;
    return {
      name,
      label: first?.label.replace(/, (?:hình véc-tơ|chữ đã chuyển thành nét|ảnh xem trước)$/, '') ?? name,
      kind: first?.kind ?? 'kit',
      preview,
      files: sorted,
    };
  });
}

const nameOf = (file: MadeFile) => (file.url.split('/').at(-1) ?? '').replace(/(?:-net-chu)?\.[a-z]+$/, '');
const FORMS = ['zip', 'pdf', 'docx', 'txt', 'png', 'svg'];
/** Tiles are pictures first; everything else is a print file first; an outlined form comes after the one with letters. */
const rank = (file: MadeFile) =>
  (file.kind === 'tile' && file.format === 'png' ? -1 : FORMS.indexOf(file.format)) +
  (file.url.includes('-net-chu') ? 0.5 : 0);
