// What the files of a draft have in common: free names, and a record of who checked what.

export interface DraftFile {
  /** Path below content/. */
  path: string;
  text: string;
}

/** New entries of one kind. */
export interface Entries {
  files: DraftFile[];
  /** Ids of the new entries by what a plan writes. */
  byKey: Map<string, string>;
}

/** Ids of known and new entries in the document's order, and the files of the new ones. */
export interface Made {
  ids: string[];
  files: DraftFile[];
}

/** The publication fields of a draft that nobody has checked yet. */
export function life(on: string, against: string): object {
  return {
    status: 'draft',
    checked: { on, against: `Chưa đối chiếu (${against})` },
    changes: [{ on, note: 'Nhập bản nháp' }],
  };
}

/** The first path that is not taken: `stem`, `stem-2` … */
export function free(stem: string, ending: string, taken: (path: string) => boolean): string {
  let path = stem + ending;
  for (let count = 2; taken(path); count++) path = `${stem}-${count}${ending}`;
  return path;
}

/** Cuts a slug at a hyphen. */
export function shorten(slug: string, length: number): string {
  return slug.length <= length ? slug : slug.slice(0, length + 1).replace(/-[^-]*$/, '');
}
