// Plain objects for tests. Every name and body in them is an example ("ví dụ").
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type {
  BodyWords,
  PrintBroadcast,
  PrintLeaflet,
  PrintPlan,
  PrintSlogan,
  Publisher,
} from '../../../src/print/types.ts';

export const PUBLISHER: Publisher = {
  name: 'Ủy ban nhân dân xã Ví Dụ',
  official: true,
  site: 'Trang Ví Dụ',
  url: 'https://vi-du.example',
  licence: 'Giấy phép CC BY 4.0.',
  licenceUrl: 'https://vi-du.example/giay-phep',
  mark: { width: 100, height: 100, path: 'M6 96C0 48 34 10 96 6C98 58 66 92 22 88Z' },
};

export const WORDS: BodyWords = {
  hotlines: { '111': { label: 'Tổng đài ví dụ', phone: '111' } },
  slogans: { 'vi-du': 'Khẩu hiệu ví dụ' },
};

export function slogan(text: string): PrintSlogan {
  return { id: 'vi-du', text, lang: 'vi', updated: '2026-01-02', url: 'https://vi-du.example/khau-hieu/vi-du/' };
}

export function body(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(markdown);
}

export const LEAFLET_BODY = `Đoạn mở đầu của tờ rơi ví dụ, có **chữ đậm** và *chữ nghiêng*.

## Việc thứ nhất

- Nghe người ta nói.
- Hỏi người ta cần gì.

<Hotline id="111" />

## Việc thứ hai

<Steps>

1. Bước một.
2. Bước hai.

</Steps>

<Note title="Nên biết">

Điều nên biết trong ví dụ này.

</Note>

| Ở đâu | Khi nào |
|---|---|
| Xã Ví Dụ | Thứ Hai |

Đoạn cuối cùng.
`;

export function leaflet(markdown = LEAFLET_BODY): PrintLeaflet {
  return {
    id: 'vi-du',
    title: 'Tờ rơi ví dụ để thử máy in',
    summary: 'Hai câu tóm tắt. Chỉ là ví dụ.',
    lang: 'vi',
    updated: '2026-01-02',
    url: 'https://vi-du.example/to-roi/vi-du/',
    body: markdown,
    words: WORDS,
    hotlines: [{ label: 'Tổng đài ví dụ', phone: '111' }],
  };
}

export function plan(
  markdown = '## I. Mục đích\n\nĐể thử (ví dụ).\n\n### 1. Việc\n\n- Một việc\n\n| Việc | Hạn |\n|---|---|\n| Thử | 30/9 |\n',
): PrintPlan {
  return {
    path: 'vi-du/2017-ke-hoach',
    url: 'https://vi-du.example/ke-hoach/vi-du/2017-ke-hoach/',
    updated: '2026-01-02',
    title: 'Kế hoạch thử máy in',
    summary: 'Hai câu tóm tắt. Chỉ là ví dụ.',
    docType: 'Kế hoạch',
    issuer: 'Sở Ví dụ',
    before: body(
      '## Văn bản này là gì\n\n| Mục | Văn bản ghi |\n|---|---|\n| Số, ký hiệu | văn bản không ghi |\n\n## Kế hoạch nói gì',
    ).children,
    body: markdown,
    after: body('## Dựa trên văn bản nào\n\n- Căn cứ Quyết định số 1/2010/QĐ-VD').children,
    words: WORDS,
  };
}

export function broadcast(markdown: string, slotSeconds = 120): PrintBroadcast {
  return {
    id: 'vi-du',
    title: 'Bài phát thanh ví dụ',
    lang: 'vi',
    updated: '2026-01-02',
    url: 'https://vi-du.example/phat-thanh/vi-du/',
    body: markdown,
    words: WORDS,
    slotSeconds,
  };
}
