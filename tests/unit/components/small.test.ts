import { describe, expect, test } from 'vitest';
import Blank from '../../../src/components/Blank.astro';
import Dial from '../../../src/components/Dial.astro';
import Links from '../../../src/components/Links.astro';
import Notes from '../../../src/components/Notes.astro';
import Paging from '../../../src/components/Paging.astro';
import Party from '../../../src/components/Party.astro';
import Time from '../../../src/components/Time.astro';
import When from '../../../src/components/When.astro';
import { listPages } from '../../../src/catalog/list-pages.ts';
import { catalogOf, entry } from '../catalog/examples.ts';
import { render } from './render.ts';

describe('parties', () => {
  const so = { name: 'Sở Ví dụ', agency: 'so', url: '/don-vi/so/' };
  const xa = { name: 'UBND các xã', agency: null, url: null };

  test('stand side by side, the semicolon right after the name, linked where they have a page', async () => {
    expect(await render(Party, { parties: [so, xa] })).toBe('<a href="/don-vi/so/">Sở Ví dụ</a>; UBND các xã');
  });

  test('that nobody names are the words handed in', async () => {
    expect(await render(Party, { parties: [], none: '–' })).toBe('–');
    expect(await render(Party, { parties: [] })).toBe('');
  });
});

describe('notes', () => {
  const discrepancies = [
    { kind: 'typo', about: 'viec', where: null, says: null, shouldBe: 'Đúng', detail: 'Chữ này viết nhầm.' },
    { kind: 'typo', about: 'khac', where: null, says: null, shouldBe: null, detail: 'Chỗ khác.' },
    { kind: 'typo', about: null, where: null, says: null, shouldBe: null, detail: 'Chung.' },
  ];

  test('are those about the part, with what it should be', async () => {
    const html = await render(Notes, { discrepancies, about: ['viec'] });
    expect(html).toContain('Chữ này viết nhầm.');
    expect(html).toContain('Lẽ ra là: Đúng');
    expect(html).not.toMatch(/Chỗ khác|Chung/);
  });

  test('are no landmarks: they stand inside tables and lists', async () => {
    const html = await render(Notes, { discrepancies, about: ['viec'] });
    expect(html).toContain('role="note"');
    expect(html).not.toContain('<aside');
  });

  test('are nothing where nothing is wrong', async () => {
    expect(await render(Notes, { discrepancies, about: ['so'] })).toBe('');
  });
});

describe('a time', () => {
  test('is said in the words of the document', async () => {
    expect(await render(When, { when: { quarter: '2017-Q2', asWritten: 'trong Quý II' } })).toBe('trong Quý II');
  });

  test('without words of its own is said in ours, and a missing one is said to be missing', async () => {
    expect(await render(When, { when: { quarter: '2017-Q2', asWritten: null } })).toBe('quý II năm 2017');
    expect(await render(When, { when: null })).toBe('<span class="blank">không ghi hạn</span>');
  });

  test('of one day is one day, of several has both ends', async () => {
    expect(await render(Time, { from: '2024-03-25' })).toBe('<time datetime="2024-03-25">25/3/2024</time>');
    expect(await render(Time, { from: '2024-03-25', to: '2024-03-26' })).toMatch(/25\/3\/2024<\/time> – <time/);
  });
});

describe('a blank', () => {
  test('is the value where there is one, zero included', async () => {
    expect(await render(Blank, { value: 0 })).toBe('0');
  });

  test('says that the document leaves it out', async () => {
    expect(await render(Blank, { value: null })).toBe('<span class="blank">văn bản không ghi</span>');
  });
});

describe('a number to call', () => {
  test('dials', async () => {
    expect(await render(Dial, { number: '02713. 825.825' })).toContain('href="tel:+842713825825"');
    expect(await render(Dial, { number: '111' })).toContain('href="tel:111"');
  });

  test('that is no number is only shown', async () => {
    expect(await render(Dial, { number: 'hỏi ở xã' })).toBe('<span class="dial">hỏi ở xã</span>');
  });
});

describe('links', () => {
  const { agencies } = catalogOf({
    agencies: Array.from({ length: 25 }, (_, index) => entry('agencies', `so-${index}`, { name: `Sở ${index}` })),
  });

  test('of no entries are no empty list', async () => {
    expect(await render(Links, { items: [] })).toBe('');
  });

  test('lead to the part asked for', async () => {
    expect(await render(Links, { items: agencies.slice(0, 1), at: '#phan' })).toContain('href="/don-vi/so-0/#phan"');
  });

  test('of many entries are the first of them, the rest counted and linked', async () => {
    const html = await render(Links, { items: agencies, more: '/don-vi/' });
    expect(html.match(/<li>/g)).toHaveLength(21);
    expect(html).toContain('<a href="/don-vi/">và 5 mục khác</a>');
  });
});

describe('the way through a list', () => {
  const pages = listPages(
    '/ke-hoach/',
    Array.from({ length: 200 }, (_, index) => index),
    50,
  );
  const hrefsOf = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);

  test('of one page is nothing', async () => {
    expect(await render(Paging, { page: listPages('/ke-hoach/', [])[0] })).toBe('');
  });

  test('leads to the neighbours and to both ends, each once', async () => {
    const hrefs = async (index: number) => hrefsOf(await render(Paging, { page: pages[index] }));
    expect(await hrefs(0)).toEqual(['/ke-hoach/trang/2/', '/ke-hoach/trang/4/']);
    expect(await hrefs(1)).toEqual(['/ke-hoach/', '/ke-hoach/trang/3/', '/ke-hoach/trang/4/']);
    expect(await hrefs(2)).toEqual(['/ke-hoach/', '/ke-hoach/trang/2/', '/ke-hoach/trang/4/']);
    expect(await hrefs(3)).toEqual(['/ke-hoach/', '/ke-hoach/trang/3/']);
  });

  test('says where one is', async () => {
    expect(await render(Paging, { page: pages[1] })).toContain('Trang 2 trên 4');
  });
});
