import { describe, expect, test } from 'vitest';
import { ELEMENTS } from '../../../../src/body/elements.ts';
import { parseBody } from '../../../../src/body/parse.ts';
import { makeSnippets } from '../../../../src/desk/editor/snippets.ts';
import { elementWords } from '../../../../src/strings/elements.ts';

/** Values that fit the kinds of attributes, to stand where a person would type. */
const VALUES: Record<string, string> = {
  plan: 'ben-tre/2010-de-an-32',
  of: 'budget',
  id: 'tien-phong-2024',
  src: '/hinh/vi-du.png',
  seconds: '1',
};

describe('snippets', () => {
  test('exist for every element, each explained', () => {
    expect(Object.keys(makeSnippets())).toEqual(Object.keys(ELEMENTS));
    expect(Object.keys(elementWords).sort()).toEqual(Object.keys(ELEMENTS).sort());
  });

  test('explain every attribute, and no other', () => {
    const explained = Object.entries(elementWords).map(([name, { attributes }]) => [name, Object.keys(attributes)]);
    const known = Object.entries(ELEMENTS).map(([name, { attributes }]) => [name, Object.keys(attributes)]);
    expect(Object.fromEntries(explained)).toEqual(Object.fromEntries(known));
  });

  test.each(Object.entries(makeSnippets()))('give a body that is accepted: %s', (_name, { body }) => {
    const typed = body
      .join('\n')
      .replace(/(\w+)="\$\{\d+:([^}]*)\}"/g, (_, key: string, text: string) => `${key}="${VALUES[key] ?? text}"`)
      .replace(/\$\{0:([^}]*)\}/, '$1');
    expect(parseBody(typed, 'broadcasts').faults).toEqual([]);
  });
});
