// Every size a leaflet is made in.

/** Lengths in mm, sizes of letters in pt. */
export interface LeafletFormat {
  id: string;
  name: string;
  template: 'leaflet-fold.typ' | 'leaflet-flow.typ';
  widthMm: number;
  heightMm: number;
  bleedMm: number;
  /** Margin at the side and height of the coloured head, in mm. */
  side: number;
  band: number;
  /** Room for the title, in mm. */
  title: { width: number; height: number; mostCap: number };
  plain: boolean;
  /** Body sizes in pt, tried from the first; the first with which the text fits `pages` is taken. */
  sizes: readonly number[];
  pages: readonly number[];
}

const STEPS = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5];
const WIDE_STEPS = [14, 13.5, 13, 12.5, ...STEPS];

export const LEAFLETS: readonly LeafletFormat[] = [
  {
    ...{ id: 'a5', name: 'Tờ rơi A5, để in', template: 'leaflet-flow.typ', widthMm: 148, heightMm: 210, bleedMm: 3 },
    ...{ side: 12, band: 68, title: { width: 122, height: 30, mostCap: 8 }, plain: false, sizes: STEPS, pages: [2, 4] },
  },
  {
    ...{
      id: 'a4-gap-ba',
      name: 'Tờ gấp ba A4, để in',
      template: 'leaflet-fold.typ',
      widthMm: 297,
      heightMm: 210,
      bleedMm: 3,
    },
    ...{
      side: 9,
      band: 0,
      title: { width: 81, height: 70, mostCap: 8.5 },
      plain: false,
      sizes: WIDE_STEPS,
      pages: [2],
    },
  },
  {
    ...{
      id: 'man-hinh',
      name: 'Bản đọc trên màn hình',
      template: 'leaflet-flow.typ',
      widthMm: 210,
      heightMm: 297,
      bleedMm: 0,
    },
    ...{
      side: 28,
      band: 96,
      title: { width: 150, height: 36, mostCap: 11 },
      plain: false,
      sizes: [12.5],
      pages: [1, 2, 3, 4, 5, 6, 7, 8],
    },
  },
  {
    ...{ id: 'chu-lon', name: 'Bản chữ lớn A4', template: 'leaflet-flow.typ', widthMm: 210, heightMm: 297, bleedMm: 0 },
    ...{
      side: 20,
      band: 0,
      title: { width: 168, height: 60, mostCap: 12 },
      plain: true,
      sizes: [18],
      pages: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    },
  },
];
