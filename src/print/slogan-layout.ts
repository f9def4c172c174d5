// Where everything lies on a banner, flag, poster or tile. Lengths in pt of the drawing, from the top left of the trim.
import { drawArt } from './art.ts';
import type { Shape } from './art.ts';
import { PrintRefusal } from './errors.ts';
import { fitText } from './fit/fit.ts';
import type { Fit } from './fit/fit.ts';
import type { MeasuredText } from './fit/measure.ts';
import type { ScreenFormat, SheetFormat } from './formats.ts';
import { mmToPt } from './units.ts';

/** Lays out one slogan. Throws PrintRefusal, in Vietnamese, when its letters would be too small to read. */
export function layOutSlogan(format: SheetFormat | ScreenFormat, slogan: MeasuredText, extras: Extras): SloganLayout {
  const frame = frameOf(format);
  const short = Math.min(frame.width, frame.height);
  const foot = footOf(frame, format, short, extras);
  const bottom = foot === null ? frame.bottom : foot.top - short * 0.055;
  // A flag carries its mark like a crest, above the words.
  const crest = format.kind === 'flag' && foot?.mark ? foot.mark.height + short * 0.1 : 0;
  const top = frame.top + crest;
  const area = { width: frame.right - frame.left, height: bottom - top };
  // Room at the side: the widths of pieces are added up, and kerning across spaces may differ by a hair.
  const centred = format.kind === 'banner' || format.kind === 'flag';
  const room = { width: area.width * 0.995, height: area.height, mostCap: short * mostCap(format) };
  const fit = fitText(slogan, { ...room, maxLines: format.maxLines, raggedCost: centred ? 26 : 4 });
  refuseSmall(format, fit.cap / frame.scale);
  const spare = area.height - fit.height;
  return {
    width: frame.width,
    height: frame.height,
    art: drawArt(frame.width, frame.height),
    text: {
      ...fit,
      x: frame.left,
      y: top + spare * (format.kind === 'banner' || format.kind === 'tile' ? 0.5 : 0.42),
      boxWidth: area.width,
      align: centred ? 'center' : 'left',
    },
    foot,
  };
}

export interface Extras {
  /** Name of the publishing body, measured; null for a sheet without it. */
  publisher: MeasuredText | null;
  /** Width of the mark for a height of 1; null without a mark. */
  mark: number | null;
  qr: boolean;
}

export interface SloganLayout {
  width: number;
  height: number;
  art: Shape[];
  text: Fit & { x: number; y: number; boxWidth: number; align: 'center' | 'left' };
  foot: Foot | null;
}

export interface Foot {
  top: number;
  /** The publishing body; x and y of the top left of its ink. */
  name: (Fit & { x: number; y: number; boxWidth: number; align: 'center' | 'left' }) | null;
  mark: { x: number; y: number; width: number; height: number } | null;
  qr: { x: number; y: number; size: number } | null;
  /** A short bright line above the foot. */
  rule: { x: number; y: number; width: number; height: number } | null;
}

interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** pt of the drawing in one unit of the format (mm or px). */
  scale: number;
}

function frameOf(format: SheetFormat | ScreenFormat): Frame {
  if (format.kind === 'tile') {
    const { widthPx: width, heightPx: height, safePx } = format;
    return {
      width,
      height,
      left: safePx.x,
      right: width - safePx.x,
      top: safePx.top,
      bottom: height - safePx.bottom,
      scale: 1,
    };
  }
  const scale = mmToPt(1) / format.scale;
  const [width, height, safe] = [format.widthMm * scale, format.heightMm * scale, format.safeMm * scale];
  return { width, height, left: safe, right: width - safe, top: safe, bottom: height - safe, scale };
}

function footOf(frame: Frame, format: SheetFormat | ScreenFormat, short: number, extras: Extras): Foot | null {
  const qrSize = extras.qr && format.kind === 'poster' ? short * 0.17 : 0;
  if (extras.publisher === null && qrSize === 0) return null;
  const cap = short * CAP_OF_NAME[format.kind];
  if (format.kind === 'flag') return flagFoot(frame, cap, short, extras);

  const markHeight = extras.mark === null ? 0 : cap * 2.6;
  const markWidth = markHeight * (extras.mark ?? 0);
  const beside = markHeight === 0 ? 0 : markWidth + cap * 1.1;
  const room = frame.right - frame.left - (qrSize === 0 ? 0 : qrSize + cap * 2);
  const fit = extras.publisher === null ? null : fitName(extras.publisher, room - beside, cap);
  const rowHeight = Math.max(fit?.height ?? 0, markHeight);
  const top = frame.bottom - Math.max(rowHeight, qrSize);
  const middle = frame.bottom - rowHeight / 2;
  const nameWidth = fit === null ? 0 : Math.min(room - beside, fit.width * 1.02);
  const centred = format.kind === 'banner';
  const left = centred ? (frame.left + frame.right - beside - nameWidth) / 2 : frame.left;
  const ruleTop = top - short * 0.04;
  return {
    top: centred ? top : ruleTop,
    name: fit && { ...fit, x: left + beside, y: middle - fit.height / 2, boxWidth: nameWidth, align: 'left' },
    mark: markHeight === 0 ? null : { x: left, y: middle - markHeight / 2, width: markWidth, height: markHeight },
    qr: qrSize === 0 ? null : { x: frame.right - qrSize, y: frame.bottom - qrSize, size: qrSize },
    rule: centred ? null : { x: frame.left, y: ruleTop, width: short * 0.12, height: short * 0.008 },
  };
}

const CAP_OF_NAME = { banner: 0.05, flag: 0.042, poster: 0.026, tile: 0.026 };

function flagFoot(frame: Frame, cap: number, short: number, extras: Extras): Foot {
  const room = frame.right - frame.left;
  const fit = extras.publisher === null ? null : fitName(extras.publisher, room, cap);
  const top = frame.bottom - (fit?.height ?? 0);
  const height = extras.mark === null ? 0 : short * 0.2;
  const width = height * (extras.mark ?? 0);
  const middle = (frame.left + frame.right) / 2;
  return {
    top,
    name: fit && { ...fit, x: frame.left, y: top, boxWidth: room, align: 'center' },
    mark: height === 0 ? null : { x: middle - width / 2, y: frame.top + short * 0.06, width, height },
    qr: null,
    rule: null,
  };
}

function fitName(name: MeasuredText, width: number, cap: number): Fit {
  return fitText(name, { width: width * 0.98, height: cap * 7, maxLines: 3, mostCap: cap, raggedCost: 5 });
}

/** Short words on a large cloth would shout: letters stop growing at this part of the short side. */
function mostCap(format: SheetFormat | ScreenFormat): number {
  return { banner: 0.34, flag: 0.2, poster: 0.2, tile: 0.2 }[format.kind];
}

function refuseSmall(format: SheetFormat | ScreenFormat, cap: number): void {
  const [least, unit] = format.kind === 'tile' ? [format.leastCapPx, 'px'] : [format.leastCapMm, 'mm'];
  if (cap >= least) return;
  throw new PrintRefusal(
    `${format.name}: khẩu hiệu quá dài, chữ hoa chỉ còn cao ${vi(cap)} ${unit}, cần ít nhất ${vi(least)} ${unit} mới đọc được.`,
    'Rút ngắn khẩu hiệu, hoặc bỏ chỗ ngắt dòng ép buộc.',
  );
}

function vi(value: number): string {
  return String(Math.floor(value * 10) / 10).replace('.', ',');
}
