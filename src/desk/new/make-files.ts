import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { checkFolder } from '../../checks/check.ts';
import { COLLECTIONS } from '../../schemas/index.ts';
import type { Fault } from '../../source/fault.ts';
import { splitFrontMatter } from '../../source/front-matter.ts';
import { toJsonSchema } from '../editor/json-schema.ts';
import { renderFile, rewriteFile } from '../write/content-file.ts';
import type { Draft, Kind } from './question.ts';

/** A file to write: path below the content folder, its text, and whether it is there already. */
export interface ContentFile {
  path: string;
  text: string;
  isNew: boolean;
}

const LONGEST_COMMENT = 70;

/** The new file and, where its plan is a draft too, that plan with the new name in its list. */
export function makeFiles(kind: Kind, draft: Draft, folder: string): ContentFile[] {
  const { ending, schema } = COLLECTIONS[kind.collection];
  const { properties = {} } = toJsonSchema(schema, kind.label);
  const comments = Object.fromEntries(
    Object.entries(properties).flatMap(([key, { description }]) =>
      isBlank(draft.data[key]) && description !== undefined && description.length <= LONGEST_COMMENT
        ? [[key, description]]
        : [],
    ),
  );
  const made = {
    path: `${kind.collection}/${draft.id}${ending}`,
    text: renderFile(kind.collection, draft, comments),
    isNew: true,
  };
  const plan = draft.namedBy && nameInPlan(draft.id, draft.namedBy, folder);
  return plan ? [made, plan] : [made];
}

/** The faults that a content folder gets by these files, and did not have before. The folder itself is not touched. */
export function judgeFiles(files: readonly ContentFile[], folder: string): Fault[] {
  const before = new Set(checkFolder(folder).map(({ file, message }) => `${file} ${message}`));
  const copy = mkdtempSync(join(tmpdir(), 'la-lanh-'));
  try {
    cpSync(folder, copy, { recursive: true });
    writeFiles(files, copy);
    return checkFolder(copy).filter(({ file, message }) => !before.has(`${file} ${message}`));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Writes the files. Throws where a new one would take the place of an old one. */
export function writeFiles(files: readonly ContentFile[], folder: string): void {
  for (const { path, text, isNew } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { flag: isNew ? 'wx' : 'w' });
  }
}

/** Null for a plan that is published: it may name the new entry only once that is published as well. */
function nameInPlan(id: string, { plan, list }: NonNullable<Draft['namedBy']>, folder: string): ContentFile | null {
  const path = `plans/${plan}.mdx`;
  const text = readFileSync(join(folder, path), 'utf8');
  const head = splitFrontMatter(text.replaceAll('\r\n', '\n'));
  const data = parse(head?.yaml ?? '') as Record<string, unknown>;
  if (data['status'] !== 'draft') return null;
  const names = Array.isArray(data[list]) ? (data[list] as unknown[]) : [];
  const next = { ...data, [list]: [...names, id] };
  return { path, text: rewriteFile('plans', text, { data: next, body: head?.body ?? '' }), isNew: false };
}

function isBlank(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
