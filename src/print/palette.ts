// Every colour that is printed, as light (sRGB, for screens and SVG) and as ink (CMYK per cent, for presses).

export interface Colour {
  rgb: string;
  /** Cyan, magenta, yellow, black in per cent. */
  cmyk: [number, number, number, number];
}

/** Paper colours of leaflets and documents; the greens and the yellow are those of the site. */
export const PAPER = {
  white: { rgb: '#ffffff', cmyk: [0, 0, 0, 0] },
  black: { rgb: '#16211b', cmyk: [0, 0, 0, 100] },
  green: { rgb: '#0b5d3b', cmyk: [88, 32, 84, 30] },
  deep: { rgb: '#084a2f', cmyk: [90, 38, 86, 46] },
  leaf: { rgb: '#17744c', cmyk: [84, 22, 82, 18] },
  pale: { rgb: '#eef6ec', cmyk: [8, 0, 10, 0] },
  sun: { rgb: '#ffc845', cmyk: [0, 22, 82, 0] },
  cream: { rgb: '#fff8e6', cmyk: [0, 2, 10, 0] },
  grey: { rgb: '#5b6660', cmyk: [20, 5, 15, 65] },
} satisfies Record<string, Colour>;

/** The colours of one kind of banner or poster. */
export interface Ground {
  /** In words, for the page that offers the files. */
  name: string;
  /** In the names of its files. Red is the ground people ask for first: its files have the plain name. */
  suffix: '' | '-xanh';
  colours: Record<Role, Colour>;
}

const ROLES = ['ground', 'deep', 'glow', 'letters', 'quiet', 'rule'] as const;
/** What a colour paints. */
export type Role = (typeof ROLES)[number];

/** Red and yellow, as street banners are known. */
const RED: Ground = {
  name: 'nền đỏ chữ vàng',
  suffix: '',
  colours: {
    ground: { rgb: '#d7191f', cmyk: [0, 100, 100, 5] },
    deep: { rgb: '#b90f17', cmyk: [0, 100, 100, 22] },
    glow: { rgb: '#e2342a', cmyk: [0, 90, 90, 0] },
    letters: { rgb: '#ffe81a', cmyk: [0, 4, 95, 0] },
    quiet: { rgb: '#fff6c2', cmyk: [0, 2, 28, 0] },
    rule: { rgb: '#ffcf1f', cmyk: [0, 18, 92, 0] },
  },
};

/** The site's own: deep leaf green with a warm yellow. */
export const GREEN: Ground = {
  name: 'nền xanh lá chữ trắng ấm',
  suffix: '-xanh',
  colours: {
    ground: PAPER.green,
    deep: PAPER.deep,
    glow: PAPER.leaf,
    letters: { rgb: '#fffdf3', cmyk: [0, 0, 5, 0] },
    quiet: { rgb: '#e4f2e4', cmyk: [12, 0, 14, 0] },
    rule: PAPER.sun,
  },
};

export const GROUNDS: readonly [Ground, ...Ground[]] = [RED, GREEN];

/** A drawing in the colours of one ground, painted in those of another. */
export function repaint(svg: string, from: Ground, to: Ground): string {
  const paints = new Map(ROLES.map((role) => [from.colours[role].rgb, to.colours[role].rgb]));
  return svg.replace(/#[0-9a-f]{6}\b/g, (colour) => paints.get(colour) ?? colour);
}

/** The inks of one ground for the colours of another in which a sheet was drawn. */
export function inksFor(drawn: Ground, ground: Ground): Colour[] {
  return ROLES.map((role) => ({ rgb: drawn.colours[role].rgb, cmyk: ground.colours[role].cmyk }));
}

/** The sRGB of each colour, for a template. */
export function toRgb(colours: Record<string, Colour>): Record<string, string> {
  return Object.fromEntries(Object.entries(colours).map(([name, colour]) => [name, colour.rgb]));
}

/** As Word writes a colour: "0B5D3B". */
export const toWord = ({ rgb }: Colour): string => rgb.slice(1).toUpperCase();
