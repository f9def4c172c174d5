// Where elements have to lie for a browser's tree to be as it is written (WHATWG HTML 13.2.6): nothing is closed, moved, doubled or
// left out by its rules. Stricter than these where that is simpler.

/** What is known of an element by its name. */
export interface Kind {
  name: string;
  /** Has neither content nor an end tag. */
  isVoid: boolean;
  /** Holds text, and no elements: "<" and "&" mean something else in there. */
  isText: boolean;
  /** Part of a drawing, which is XML and may be closed where it begins. */
  isShape: boolean;
  /** Ends a paragraph that is open. */
  isBlock: boolean;
  /** In what it must not lie, however deep; null when that does not matter. */
  apartFrom: ReadonlySet<string> | null;
  /** The only elements in which it may lie; null for any. */
  parents: ReadonlySet<string> | null;
  /** The only elements that may lie in it; null for any. */
  children: ReadonlySet<string> | null;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const VOID = words('meta link img input br hr col wbr source');
const TEXT = words('title style script');
const BLOCKS = words(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre search section summary table ul',
);
const APART = ['a', 'button', 'form', 'main', 'dt dd', 'h1 h2 h3 h4 h5 h6'].map(words);
const PLAIN = words(
  'a abbr b bdi bdo button cite code data del dfn em i img input ins kbd label mark output q s samp small span strong sub sup time u var br wbr picture source video audio rect path g circle line',
);
const PARENTS: Record<string, string> = {
  html: 'none',
  head: 'html',
  body: 'html',
  li: 'ul ol',
  dt: 'dl div',
  dd: 'dl div',
  caption: 'table',
  colgroup: 'table',
  thead: 'table',
  tbody: 'table',
  tfoot: 'table',
  tr: 'thead tbody tfoot table',
  th: 'tr',
  td: 'tr',
  col: 'colgroup',
  g: 'svg g',
  rect: 'svg g',
  path: 'svg g',
  circle: 'svg g',
  line: 'svg g',
};
const CHILDREN: Record<string, string> = {
  html: 'head body',
  head: 'title meta link style script',
  table: 'caption colgroup thead tbody tfoot tr',
  colgroup: 'col',
  thead: 'tr',
  tbody: 'tr',
  tfoot: 'tr',
  tr: 'th td',
  svg: 'g rect path circle line',
  g: 'g rect path circle line',
};

const NAMES = new Set([...VOID, ...TEXT, ...BLOCKS, ...PLAIN, ...Object.keys(PARENTS), ...Object.keys(CHILDREN)]);

/** Every element that a page may have without needing a whole parser. Names come from keys, since those are compared at a glance. */
export const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.keys(Object.fromEntries([...NAMES].map((name) => [name, null]))).map((name) => {
    const [parents, children] = [PARENTS[name], CHILDREN[name]];
    return [
      name,
      {
        name,
        isVoid: VOID.has(name),
        isText: TEXT.has(name),
        isShape: parents?.startsWith('svg') ?? false,
        isBlock: BLOCKS.has(name),
        apartFrom: APART.find((group) => group.has(name)) ?? null,
        parents: parents === undefined ? null : words(parents),
        children: children === undefined ? null : words(children),
      },
    ];
  }),
);
