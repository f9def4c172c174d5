// What the printer is given: plain objects. Whoever knows the content model fills them in.
import type { RootContent } from 'mdast';
import type { MadeFile } from '../catalog/files.ts';

/** A calendar day, YYYY-MM-DD. */
export type Day = string;

/** Who publishes, from site.yaml. */
export interface Publisher {
  /** As it stands on a banner: "Uỷ ban nhân dân tỉnh …". */
  name: string;
  /** A state body, whose name belongs on what it hangs out; another's would read as that of a sponsor. */
  official: boolean;
  /** Name of the site, for document properties and the line "bản giải thích của …". */
  site: string;
  /** Address of the site without a slash at the end: "https://example.vn". */
  url: string;
  /** Under which licence the files may be used, in words. */
  licence: string;
  licenceUrl: string;
  /** One-colour mark: a viewBox that starts at 0 0, and path data filled in the colour of the letters. */
  mark?: { width: number; height: number; path: string };
}

export interface PrintSlogan {
  id: string;
  /** The exact words. A line feed forces a break. */
  text: string;
  lang: string;
  /** Day of the last change: the date inside the files. */
  updated: Day;
  /** Address of its page, absolute. Posters carry it as a QR code. */
  url: string;
  /** Phrases of the glossary that a line must not cut. */
  terms?: readonly string[];
}

export interface Hotline {
  label: string;
  /** As it is shown: "111", "0271 3825 825". */
  phone: string;
}

/** What the elements of a body show, by id: the body itself only names them. */
export interface BodyWords {
  hotlines: Readonly<Record<string, Hotline>>;
  slogans: Readonly<Record<string, string>>;
}

export interface PrintLeaflet {
  id: string;
  title: string;
  /** One or two sentences for the cover. */
  summary: string;
  lang: string;
  updated: Day;
  url: string;
  /** The words themselves: the MDX body, read when it is drawn. */
  body: string;
  words: BodyWords;
  /** For the cover and the back; the first is the largest. */
  hotlines: readonly Hotline[];
  /** Who translated it and how far it was reviewed; only where it is a translation. */
  translation?: { translator: string; state: string };
}

/** A plan retold by the site. */
export interface PrintPlan {
  /** Path of its page under /ke-hoach/: "<place>/<file>". */
  path: string;
  url: string;
  updated: Day;
  /** The site's own short name for it. */
  title: string;
  summary: string;
  /** "Kế hoạch". */
  docType: string;
  issuer: string;
  /** What is made from facts and stands before and after the explanation: headings from depth 2, lists, tables. */
  before: readonly RootContent[];
  /** The explanation: an MDX body, read when it is drawn. */
  body: string;
  after: readonly RootContent[];
  words: BodyWords;
}

export interface PrintBroadcast {
  id: string;
  title: string;
  lang: string;
  updated: Day;
  url: string;
  /** The MDX body. */
  body: string;
  words: BodyWords;
  /** Length of its slot on air. */
  slotSeconds: number;
  translation?: { translator: string; state: string };
}

/** A picture for links that are shared; it stands at `url` and is no row of /data/files.json. */
export interface PrintPicture {
  url: string;
  /** What the page is about, above the title: "Kế hoạch · UBND tỉnh …"; null for the picture of the whole site. */
  kicker: string | null;
  title: string;
  lang: string;
}

/** A file as it was drawn: a row of /data/files.json, its bytes themselves in place of their number. */
export type PrintFile = Omit<MadeFile, 'bytes' | 'sha256'> & { bytes: Uint8Array };

export interface MadePicture {
  url: string;
  bytes: Uint8Array;
}

/** What one drawing gives. */
export type Made = PrintFile | MadePicture;
