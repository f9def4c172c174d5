// Every size a slogan is made in. Sizes are those printers offer, not an official rule.

/** Acrobat shows no page larger than 14 400 pt; what is larger is drawn at 1:10. */
const LARGEST_MM = 5080;

/** A size on cloth or paper. Lengths in mm of the finished piece. */
export interface SheetFormat {
  id: string;
  kind: 'banner' | 'flag' | 'poster';
  /** In words, for readers. */
  name: string;
  widthMm: number;
  heightMm: number;
  bleedMm: number;
  /** 1, or 10 when the file is drawn at a tenth. */
  scale: 1 | 10;
  /** Nothing is read closer to the edge than this. */
  safeMm: number;
  maxLines: number;
  /** Below this cap height the piece is refused: it could not be read from where it hangs. */
  leastCapMm: number;
}

/** A size on a screen. Lengths in px. */
export interface ScreenFormat {
  id: string;
  kind: 'tile';
  name: string;
  widthPx: number;
  heightPx: number;
  /** What apps cover or cut off at each side. */
  safePx: { x: number; top: number; bottom: number };
  maxLines: number;
  leastCapPx: number;
}

export const SHEETS: readonly SheetFormat[] = [
  banner('3x1', 3000, 1000),
  banner('4x1', 4000, 1000),
  banner('5x1.5', 5000, 1500),
  banner('6x0.8', 6000, 800),
  banner('6x1.5', 6000, 1500),
  flag('0.6x2', 600, 2000),
  flag('0.8x2.5', 800, 2500),
  flag('1x3', 1000, 3000),
  poster('A3', 297, 420),
  poster('A2', 420, 594),
];

export const SCREENS: readonly ScreenFormat[] = [
  screen('anh-1200x630', 'Ảnh chia sẻ đường dẫn', 1200, 630, { x: 84, top: 63, bottom: 63 }),
  screen('anh-1080x1080', 'Ảnh vuông cho bài đăng', 1080, 1080, { x: 86, top: 86, bottom: 86 }),
  // Stories: the app's own buttons lie over the top 14 % and the bottom 20 %.
  screen('anh-1080x1920', 'Ảnh đứng cho tin (story)', 1080, 1920, { x: 90, top: 270, bottom: 384 }),
  // A phone cuts the sides of a page cover down to 640 of 820 parts.
  screen('bia-1640x624', 'Ảnh bìa trang mạng xã hội', 1640, 624, { x: 190, top: 62, bottom: 62 }),
  screen('man-hinh-1920x1080', 'Màn hình, máy chiếu', 1920, 1080, { x: 150, top: 108, bottom: 108 }),
];

function banner(size: string, widthMm: number, heightMm: number): SheetFormat {
  return {
    id: `bang-ron-${size}m`,
    kind: 'banner',
    name: `Băng rôn ${size.replace('x', ' × ').replaceAll('.', ',')} m`,
    widthMm,
    heightMm,
    bleedMm: 20,
    scale: scaleFor(widthMm, heightMm),
    safeMm: heightMm * 0.11,
    maxLines: 5,
    leastCapMm: 50,
  };
}

function flag(size: string, widthMm: number, heightMm: number): SheetFormat {
  return {
    id: `phuon-${size}m`,
    kind: 'flag',
    name: `Phướn đứng ${size.replace('x', ' × ').replaceAll('.', ',')} m`,
    widthMm,
    heightMm,
    bleedMm: 20,
    scale: scaleFor(widthMm, heightMm),
    safeMm: widthMm * 0.075,
    maxLines: 18,
    leastCapMm: widthMm * 0.04,
  };
}

function poster(paper: string, widthMm: number, heightMm: number): SheetFormat {
  return {
    id: `ap-phich-${paper.toLowerCase()}`,
    kind: 'poster',
    name: `Áp phích ${paper}`,
    widthMm,
    heightMm,
    bleedMm: 3,
    scale: 1,
    safeMm: widthMm * 0.09,
    maxLines: 12,
    leastCapMm: widthMm * 0.03,
  };
}

function screen(
  id: string,
  name: string,
  widthPx: number,
  heightPx: number,
  safePx: ScreenFormat['safePx'],
): ScreenFormat {
  const leastCapPx = Math.min(widthPx, heightPx) * 0.033;
  return { id, kind: 'tile', name, widthPx, heightPx, safePx, maxLines: 9, leastCapPx };
}

function scaleFor(widthMm: number, heightMm: number): 1 | 10 {
  return Math.max(widthMm, heightMm) > LARGEST_MM ? 10 : 1;
}
