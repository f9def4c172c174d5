import type { ElementContent, Root as HtmlRoot } from 'hast';
import { toHtml as stringify } from 'hast-util-to-html';
import type { Root, RootContent } from 'mdast';
import { toHast, type Handler, type State } from 'mdast-util-to-hast';
import { element } from './element.ts';
import { anchorsOf, attributeOf } from './text.ts';

type JsxNode = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** How each element of content looks on a page; each gets its literal attributes and, where it has any, its children. */
export interface ElementViews {
  hotline(id: string): ElementContent[];
  slogan(id: string): ElementContent[];
  chart(plan: string, of: string): ElementContent[];
  /** Pixels of a picture in public/; null where they are not known. */
  size(src: string): PictureSize | null;
}

export interface PictureSize {
  width: number;
  height: number;
}

/**
 * Turns a body tree into HTML. Headings carry the anchors of `anchorsOf`; `deeper` moves them down, for a body that stands
 * under a heading of its page.
 */
export function toHtml(tree: Root, views: ElementViews, deeper = 0): string {
  const anchors = anchorsOf(tree);
  const heading: Handler = (state: State, node: Extract<RootContent, { type: 'heading' }>) => {
    const id = anchors.get(node);
    return element(`h${Math.min(6, node.depth + deeper)}`, id === undefined ? {} : { id }, state.all(node));
  };
  let tables = 0;
  const table: Handler = (state: State, node: Extract<RootContent, { type: 'table' }>) =>
    showTable(state, node, ++tables);
  const jsx: Handler = (state: State, node: JsxNode) => showElement(state, node, views);
  const html = toHast(tree, {
    handlers: { heading, mdxJsxFlowElement: jsx, mdxJsxTextElement: jsx, table },
  }) as HtmlRoot;
  return stringify(html);
}

function showElement(state: State, node: JsxNode, views: ElementViews): ElementContent[] {
  const value = (name: string) => attributeOf(node, name) ?? '';
  switch (node.name) {
    case 'Note':
      return [
        element('div', { className: ['note'], role: 'note' }, [
          element('p', { className: ['note-title'] }, [value('title')]),
          ...state.all(node),
        ]),
      ];
    case 'Steps':
      return [element('div', { className: ['steps'] }, state.all(node))];
    case 'Hotline':
      return inPlace(node, views.hotline(value('id')));
    case 'Slogan':
      return inPlace(node, views.slogan(value('id')));
    case 'Chart':
      return views.chart(value('plan'), value('of'));
    case 'Figure': {
      const caption = attributeOf(node, 'caption');
      const place = { src: value('src'), alt: value('alt'), ...views.size(value('src')) };
      const image = element('img', { ...place, loading: 'lazy', decoding: 'async' }, []);
      return [element('figure', {}, [image, ...(caption === null ? [] : [element('figcaption', {}, [caption])])])];
    }
    case 'Pause':
      return [element('p', { className: ['pause'] }, [`(nghỉ ${value('seconds')} giây)`])];
    default:
      return state.all(node);
  }
}

/** What stands in a line of text stays there; on a line of its own it is a paragraph. */
function inPlace(node: JsxNode, content: ElementContent[]): ElementContent[] {
  return node.type === 'mdxJsxFlowElement' ? [element('p', {}, content)] : content;
}

/** A table in a frame that scrolls by itself, reachable from the keyboard; the second table of a body is named "Bảng 2". */
function showTable(state: State, node: Extract<RootContent, { type: 'table' }>, number: number): ElementContent {
  const [head, ...rows] = node.children;
  const cells = (row: typeof head, tag: string) =>
    (row?.children ?? []).map((cell) => element(tag, tag === 'th' ? { scope: 'col' } : {}, state.all(cell)));
  const body = rows.map((row) => element('tr', {}, cells(row, 'td')));
  const built = element('table', {}, [
    element('thead', {}, [element('tr', {}, cells(head, 'th'))]),
    element('tbody', {}, body),
  ]);
  return element(
    'div',
    { className: ['table-frame'], tabIndex: 0, role: 'region', ariaLabel: number === 1 ? 'Bảng' : `Bảng ${number}` },
    [built],
  );
}
