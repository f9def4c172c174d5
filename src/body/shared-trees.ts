import type { Root } from 'mdast';
import { parseBody, type Body } from './parse.ts';

/** An entry as far as its body goes. `data` is the same object wherever the entry goes, and so stands for it. */
interface WithBody {
  collection: string;
  data: object;
  body: string;
}

interface Shared {
  body: string;
  /** Null until somebody asks, for a tree that was kept. */
  tree: Root | null;
  kept: () => string | undefined;
}

const NOT_KEPT = () => undefined;

/** One for all: the compiled pages of a build have a copy of this module of their own. */
const holder = globalThis as { bodiesOfLaLanh?: WeakMap<object, Shared> };
const trees = (holder.bodiesOfLaLanh ??= new WeakMap<object, Shared>());

/**
 * The body of an entry, parsed once for checks, pages, texts and search. The tree is shared: nobody may change it. Of the places
 * in it, the line and offset where a node starts and the offset where it ends are kept.
 */
export function readBody({ collection, data, body }: WithBody): Body {
  const known = trees.get(data);
  if (known?.body === body) {
    known.tree ??= fromKept(known.kept());
    if (known.tree) return { tree: known.tree, faults: [] };
  }
  const parsed = parseBody(body, collection);
  if (parsed.faults.length > 0) return parsed;
  const tree = lighten(parsed.tree) as Root;
  if (!known || known.body === body) trees.set(data, { body, tree, kept: NOT_KEPT });
  return { tree, faults: [] };
}

/** Tells where the tree of an entry's body is kept as JSON: it is read from there, should somebody ask for it. */
export function offerTree({ data, body }: WithBody, kept: () => string | undefined): void {
  if (trees.get(data)?.body !== body) trees.set(data, { body, tree: null, kept });
}

/** The tree of an entry's body as JSON, if somebody asked for it and it was parsed then; undefined for one that was kept. */
export function parsedTree({ data, body }: WithBody): string | undefined {
  const known = trees.get(data);
  return known?.body === body && known.kept === NOT_KEPT ? JSON.stringify(known.tree) : undefined;
}

const fromKept = (text: string | undefined): Root | null => (text === undefined ? null : (JSON.parse(text) as Root));

/** Places are the larger half of a tree. */
function lighten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lighten);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value))
    copy[key] = key === 'position' ? lightPlace(each as Place) : lighten(each);
  return copy;
}

interface Place {
  start: { line: number; offset?: number };
  end: { offset?: number };
}

const lightPlace = ({ start, end }: Place): Place => ({
  start: { line: start.line, ...(start.offset !== undefined && { offset: start.offset }) },
  end: { ...(end.offset !== undefined && { offset: end.offset }) },
});
