import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packKit, type PrintKit } from '../../../src/print/kit.ts';
import { inMemory, type Ready } from '../../../src/print/ready.ts';
import { PUBLISHER } from './examples.ts';

const size = { widthMm: null, heightMm: null, bleedMm: null, widthPx: null, heightPx: null, lang: 'vi', scale: 1 };
const bytes = new Uint8Array([1, 2, 3]);
const made = (collection: string, kind: 'banner' | 'leaflet', url: string): Ready =>
  inMemory({ url, of: { collection, id: 'vi-du' }, kind, format: 'pdf', label: 'Ví dụ', ...size, bytes });
const leaflet = made('leaflets', 'leaflet', '/to-roi/vi-du/a5.pdf');
const banner = made('slogans', 'banner', '/khau-hieu/vi-du/bang-ron-3x1m.pdf');
const picture = inMemory({ url: '/to-roi/vi-du/chia-se.png', bytes });
const post = { title: 'Tờ rơi', text: 'Đọc tờ rơi ví dụ.', picture: '/to-roi/vi-du/chia-se.png', alt: 'Nền xanh lá.' };
const KIT: PrintKit = {
  ...{ id: 'ngay-vi-du', title: 'Ngày ví dụ', lang: 'vi', updated: '2026-01-02', credit: 'Nguồn: Trang Ví Dụ' },
  ...{ url: 'https://vi-du.example/su-kien/ngay-vi-du/', slogans: [], posts: [] },
};

function open(kit: PrintKit, inside: Ready[]) {
  const contents = unzipSync(packKit(kit, inside, PUBLISHER).bytes);
  return { names: Object.keys(contents), read: (name: string) => strFromU8(contents[`ngay-vi-du/${name}`] ?? bytes) };
}

test('a kit without slogans speaks of no banner, no hanging and no post', () => {
  const { names, read } = open(KIT, [leaflet]);
  const guide = read('DOC-TRUOC.txt');
  expect(guide).toContain('chưa có băng rôn');
  expect(guide).not.toMatch(/bang-ron|TREO KHI NÀO|-net-chu|-xanh|bai-dang|mô tả ảnh|không cần ghi nguồn/);
  expect(names).not.toContain('ngay-vi-du/bai-dang-mang-xa-hoi.txt');
});

test('a kit with slogans says when each hangs, and that only the texts need a credit', () => {
  const slogans = [{ text: 'Khẩu hiệu ví dụ', hanging: 'Treo 22/3/2024 đến 28/3/2024' }];
  const guide = open({ ...KIT, slogans }, [leaflet, banner]).read('DOC-TRUOC.txt');
  expect(guide).toContain('- bang-ron/: Băng rôn ngang, 1 tệp');
  expect(guide).toContain('- “Khẩu hiệu ví dụ”: Treo 22/3/2024 đến 28/3/2024.');
  expect(guide).toContain('không cần ghi nguồn của trang này');
  expect(guide).toContain('Khi dùng các bài ấy, ghi: Nguồn: Trang Ví Dụ');
});

test('every post has its picture in the kit', () => {
  const { names, read } = open({ ...KIT, posts: [post] }, [leaflet, picture]);
  expect(names).toContain('ngay-vi-du/anh-mang-xa-hoi/vi-du/chia-se.png');
  expect(read('bai-dang-mang-xa-hoi.txt')).toContain('Ảnh: anh-mang-xa-hoi/vi-du/chia-se.png');
  expect(() => packKit({ ...KIT, posts: [post] }, [leaflet], PUBLISHER)).toThrow('không có ảnh');
});
