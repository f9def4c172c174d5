import { describe, expect, test, vi } from 'vitest';
import Abbreviations from '../../../src/components/plan/Abbreviations.astro';
import Bases from '../../../src/components/plan/Bases.astro';
import Discrepancies from '../../../src/components/plan/Discrepancies.astro';
import Facts from '../../../src/components/plan/Facts.astro';
import Money from '../../../src/components/plan/Money.astro';
import Moved from '../../../src/components/plan/Moved.astro';
import Recipients from '../../../src/components/plan/Recipients.astro';
import { catalogOf, entry, get, withdrawn } from '../catalog/examples.ts';
import { render } from './render.ts';

const line = { id: 'dong', label: 'Tập huấn', amount: '6 triệu đồng' };
const part = { id: 'khoan', label: 'Lớp học', amount: '6 triệu đồng', formula: '2 lớp x 3 triệu đồng' };
const amiss = { ...part, formula: '2 lớp x 4 triệu đồng' };
const cited = { type: 'Quyết định', number: '32/2010/QĐ-TTg', date: '2010-03-25', issuer: 'Thủ tướng Chính phủ' };

const catalog = catalogOf({
  plans: [
    entry('plans', 'vi-du/trong'),
    entry('plans', 'vi-du/day', {
      number: '1/KH-UBND',
      issuedDate: '2024-03-20',
      year: 2024,
      period: { from: '2024-03-20', to: '2024-12-31' },
      signatory: { capacity: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', position: null, name: 'Người Ví Dụ' },
      summary: 'Kế hoạch VD.',
      legalBases: [{ ...cited, lead: 'Căn cứ', law: 'luat' }],
      recipients: [{ agency: 'so-rut' }],
      budget: { total: '6 triệu đồng', lines: [{ ...line, parts: [part] }] },
      discrepancies: [{ kind: 'blank-number', about: 'number', detail: 'Ghi chú về số.' }],
      attachments: [{ title: 'Bản chụp', file: '/van-ban-goc/vi-du.pdf', signed: true }],
    }),
    entry('plans', 'vi-du/lech', { budget: { total: '6 triệu đồng', lines: [{ ...line, parts: [amiss] }] } }),
    entry('plans', 'vi-du/tong', { budget: { total: '6 triệu đồng' } }),
    entry('plans', 'vi-du/loi', { budget: { note: 'Ngân sách theo phân cấp.' } }),
  ],
  laws: [entry('laws', 'luat')],
  agencies: [entry('agencies', 'so-rut', { name: 'Sở đã rút', ...withdrawn })],
});
vi.mock('../../../src/catalog/index.ts', () => ({ getCatalog: () => Promise.resolve(catalog) }));

const show = (component: unknown, id: string) => render(component, { plan: get(catalog, 'plans', `vi-du/${id}`) });

describe('the facts of a plan', () => {
  test('say of every blank that the document leaves it out', async () => {
    const html = await show(Facts, 'trong');
    expect(html.match(/văn bản không ghi/g)).toHaveLength(5);
    expect(html).toContain('chưa có bản gốc');
    expect(html).not.toMatch(/null|undefined|<ul>\s*<\/ul>/);
  });

  test('show what the document says, days in words', async () => {
    const html = await show(Facts, 'day');
    expect(html).toContain('1/KH-UBND');
    expect(html).toContain('<time datetime="2024-03-20">ngày 20 tháng 3 năm 2024</time>');
    expect(html).toContain('KT. CHỦ TỊCH <br> PHÓ CHỦ TỊCH <br> <strong>Người Ví Dụ</strong>');
    expect(html).toContain('href="/van-ban-goc/vi-du.pdf"');
    expect(html).not.toContain('văn bản không ghi');
  });

  test('carry the notes about them', async () => {
    expect(await show(Facts, 'day')).toMatch(/1\/KH-UBND <div class="note"[^>]*> <p> Ghi chú về số\./);
  });
});

describe('the money of a plan', () => {
  test('is said to be missing where the document has no budget', async () => {
    expect(await show(Money, 'trong')).toContain('Văn bản không có phần kinh phí.');
  });

  test('is said to have no amount where there are only words', async () => {
    expect(await show(Money, 'loi')).toContain('Văn bản không ghi số tiền.');
  });

  test('agrees where the formulas give the stated total', async () => {
    expect(await show(Money, 'day')).toContain('thì khớp');
  });

  test('shows both amounts where they give another', async () => {
    const html = await show(Money, 'lech');
    expect(html).toContain('tổng số là 6 triệu đồng');
    expect(html).toContain('<strong>8 triệu đồng</strong>');
    expect(html).not.toContain('thì khớp');
  });

  test('is not said to agree where there is nothing to compute', async () => {
    const html = await show(Money, 'tong');
    expect(html).toContain('tổng số là 6 triệu đồng');
    expect(html).not.toContain('khớp');
  });
});

describe('the parts of a plan’s page', () => {
  test('without entries have no empty lists', async () => {
    for (const component of [Bases, Recipients, Abbreviations])
      expect(await show(component, 'trong')).not.toMatch(/<(ul|ol|dl)[^>]*>\s*<\/\1>/);
    expect(await render(Discrepancies, { discrepancies: [] })).not.toMatch(/<(ul|ol|dl)[^>]*>\s*<\/\1>/);
  });

  test('cite a law in the words of the document, with the way to its page', async () => {
    expect(await show(Bases, 'day')).toContain(
      'Căn cứ <a href="/van-ban/luat/">Quyết định số 32/2010/QĐ-TTg</a> ngày 25/3/2010 của Thủ tướng Chính phủ',
    );
  });

  test('name a withdrawn agency, with the way to the page that says so', async () => {
    expect(await show(Recipients, 'day')).toContain('<a href="/don-vi/so-rut/">Sở đã rút</a>');
  });

  test('write out the abbreviations that are met', async () => {
    expect(await show(Abbreviations, 'day')).toContain('<dt>VD</dt> <dd>ví dụ</dd>');
    expect(await show(Abbreviations, 'trong')).toBe('');
  });

  test('show the stretch they are given, with the sums of the whole', async () => {
    const whole = get(catalog, 'plans', 'vi-du/lech');
    const plan = {
      ...whole,
      data: { ...whole.data, budget: whole.data.budget && { ...whole.data.budget, lines: [] } },
    };
    const html = await render(Money, { plan, whole });
    expect(html).not.toContain('Tập huấn');
    expect(html).toContain('8 triệu đồng');
  });

  test('that have pages of their own leave the way there and a mark for each place', async () => {
    const part = { name: 'ai-lam-gi', anchor: 'phan-ai-lam-gi', title: 'Ai làm gì' };
    const moved = { part, address: '/ke-hoach/vi-du/a/ai-lam-gi/', pages: [] };
    const entries = [
      { id: 'truoc', label: null, url: '/ke-hoach/vi-du/a/ai-lam-gi/#truoc' },
      { id: 'nhom', label: 'Sở Ví dụ', url: '/ke-hoach/vi-du/a/ai-lam-gi/#nhom' },
      { id: 'viec', label: null, url: '/ke-hoach/vi-du/a/ai-lam-gi/#viec' },
    ];
    const html = await render(Moved, { moved, entries });
    expect(html).toMatch(/<p>\s*<span id="truoc"><\/span>.*href="\/ke-hoach\/vi-du\/a\/ai-lam-gi\/"/s);
    expect(html).toMatch(/<li id="nhom">\s*<span id="viec"><\/span>\s*<a href="[^"]*#nhom">Sở Ví dụ<\/a>/);
  });
});
