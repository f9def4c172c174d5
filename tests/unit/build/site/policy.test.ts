import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findPolicyFaults } from '../../../../src/build/site/policy.ts';
import { madePage, madeSite } from './made-site.ts';

const judge = (html: string) => findPolicyFaults(madeSite({ '/index.html': html })).map(({ message }) => message);
const STYLE = 'p{color:red}';
const hash = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

describe('the policy of a page', () => {
  test('allows inline styles by their hash', () => {
    const html = madePage('Một', '', `<style>${STYLE}</style>`);
    expect(judge(html)).toEqual(['an inline style whose hash is not in style-src']);
    expect(judge(html.replace("style-src 'self'", `style-src ${hash}`))).toEqual([]);
  });

  test('has to be there', () => {
    expect(judge('<html><title>x</title></html>')).toEqual(['no Content-Security-Policy']);
  });

  test('begins by forbidding everything', () => {
    expect(judge(madePage('Một').replace("default-src 'none'", "default-src 'self'"))).toEqual([
      "default-src is not 'none'",
    ]);
  });

  test('has no door for unsafe code', () => {
    expect(judge(madePage('Một').replace("script-src 'self'", "script-src 'unsafe-inline'"))).toEqual([
      "script-src allows 'unsafe-inline'",
    ]);
  });

  test.each([
    ['<p style="color:red">x</p>', 'style attribute on <p>'],
    ['<p onclick="x()">x</p>', 'onclick on <p>'],
    ['<script>alert(1)</script>', 'an inline script whose hash is not in script-src'],
    ['<img src="https://khac.example/x.png" alt="">', '<img> fetches https://khac.example/x.png'],
    ['<img src="//khac.example/x.png" alt="">', '<img> fetches //khac.example/x.png'],
    ['<link rel="stylesheet" href="https://khac.example/x.css">', '<link> fetches https://khac.example/x.css'],
    ['<iframe src="https://khac.example/"></iframe>', '<iframe> fetches https://khac.example/'],
  ])('is broken by %s', (body, message) => {
    expect(judge(madePage('Một', body))).toEqual([message]);
  });

  test('lets links lead anywhere and data blocks lie still', () => {
    expect(
      judge(madePage('Một', '<a href="https://khac.example/">x</a><script type="application/ld+json">{}</script>')),
    ).toEqual([]);
  });
});
