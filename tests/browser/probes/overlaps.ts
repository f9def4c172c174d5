/** Runs in the page. Controls that lie on one another, and lines of words that do: each would hide a part of the other. */
export function findOverlaps(): string[] {
  interface Piece {
    owner: Node;
    what: string;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  /** The part of a line's box that holds no ink, above and below: lines may lie that close. */
  const airOfLine = 0.28;
  const shown = (element: Element | null) =>
    element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true &&
    element.closest('.visually-hidden, .skip, [hidden], iframe') === null;
  /** Parts of the page that scroll or are cut hold words outside of their box. */
  const inside = (element: Element | null, piece: Piece): boolean => {
    for (let each = element; each && each !== document.body; each = each.parentElement) {
      if (getComputedStyle(each).overflow === 'visible') continue;
      const box = each.getBoundingClientRect();
      if (piece.left >= box.right || piece.right <= box.left || piece.top >= box.bottom || piece.bottom <= box.top)
        return false;
    }
    return true;
  };
  const cut = (owner: Node, what: string, rects: Iterable<DOMRect>, air: number): Piece[] =>
    [...rects].flatMap(({ left, right, top, bottom, height, width }) =>
      width > 2 && height > 2
        ? [{ owner, what, left, right, top: top + height * air, bottom: bottom - height * air }]
        : [],
    );

  const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter(shown)
    .flatMap((each) =>
      cut(each, each.outerHTML.slice(0, 80), each.getClientRects(), airOfLine).filter((piece) => inside(each, piece)),
    );
  const words: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (
      node.textContent?.trim() === '' ||
      !shown(parent) ||
      parent?.closest('select, textarea, script, style') !== null
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    words.push(
      ...cut(node, `"${(node.textContent ?? '').trim().slice(0, 40)}"`, range.getClientRects(), airOfLine).filter(
        (piece) => inside(parent, piece),
      ),
    );
  }

  const faults = new Set<string>();
  for (const pieces of [controls, words]) {
    pieces.sort((a, b) => a.top - b.top);
    pieces.forEach((one, index) => {
      for (let next = index + 1; next < pieces.length; next++) {
        const other = pieces[next];
        if (!other || other.top >= one.bottom) break;
        if (one.owner === other.owner || one.owner.contains(other.owner) || other.owner.contains(one.owner)) continue;
        if (
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.bottom, other.bottom) - other.top > 1
        )
          faults.add(`${one.what} lies on ${other.what}`);
      }
    });
  }
  return [...faults];
}
