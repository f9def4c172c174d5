import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/body/parse.ts';

const faults = (body: string, collection = 'articles') => parseBody(body, collection).faults;

describe('parseBody', () => {
  it('gives the tree of an honest body', () => {
    expect(parseBody('## Một\n\nCâu.', 'articles').tree.children.map((node) => node.type)).toEqual([
      'heading',
      'paragraph',
    ]);
  });

  it('gives no tree when anything was refused', () => {
    expect(parseBody('Câu.\n\n[a](javascript:b)', 'articles').tree.children).toEqual([]);
  });

  it('tells every line that is code, not only the first', () => {
    expect(faults('Một {a b}.\n\nHai.\n\nimport x y\n\nBa {c d}.').map((fault) => fault.line)).toEqual([1, 5, 7]);
  });

  it('tells an unclosed tag where it opens', () => {
    expect(faults('Một.\n\n<Note title="a">\n\nHai.\n\nBa.').map((fault) => fault.line)).toEqual([3]);
  });

  it('allows a pause in a script and nowhere else', () => {
    expect(faults('<Pause seconds="2" />', 'broadcasts')).toEqual([]);
    expect(faults('<Pause seconds="2" />')).toHaveLength(1);
  });

  it('names the tag of HTML that it refuses', () => {
    expect(faults('<br>')[0]?.message).toContain('<br>');
  });
});
