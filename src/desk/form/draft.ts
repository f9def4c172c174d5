import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import { renderFile, rewriteFile, type FileContent } from '../write/content-file.ts';
import type { Fields } from './controls/fields.ts';

/** The file that is being written. */
export interface Draft {
  collection: CollectionName;
  /** Text as it was opened; null for a new file. */
  before: string | null;
  /** Where it is on the disk; null when it is not there yet, or was opened by itself. */
  handle: FileSystemFileHandle | null;
  fields: Fields;
}

/** Path below the folder of its collection, without the ending; the first part of a plan's is its place. */
const PATH = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/** Whether a file of the collection may be called so. */
export function isFileName(collection: CollectionName, name: string): boolean {
  return PATH.test(name) && name.includes('/') === (collection === 'plans');
}

/** Path below content/. */
export const pathOf = (collection: CollectionName, name: string): string =>
  `${collection}/${name}${COLLECTIONS[collection].ending}`;

/** The text of the file with what the fields and the body hold now. */
export function textOf({ collection, before, fields }: Draft, body: string): string {
  const content: FileContent = { data: fields.read() as Record<string, unknown>, body: body.normalize('NFC') };
  return before === null ? renderFile(collection, content) : rewriteFile(collection, before, content);
}

/** What a new file begins with: a draft that nobody has compared with anything. */
export function newData(collection: CollectionName, today: string): Record<string, unknown> {
  return {
    ...(collection === 'plans' && { docType: 'Kế hoạch', source: { holder: null, readOn: today } }),
    ...(collection === 'articles' && { publishedOn: today }),
    status: 'draft',
    checked: { on: today, against: 'Chưa đối chiếu' },
    changes: [{ on: today, note: 'Tạo bản nháp' }],
  };
}
