/** What search knows of a page; the catalog makes these, nothing else reaches the index. */

/** What a page is about; the order is the order of the filter. */
export const SEARCH_KINDS = [
  'plan',
  'slogan',
  'event',
  'leaflet',
  'broadcast',
  'article',
  'agency',
  'law',
  'help',
  'page',
] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One stretch of a page with an address of its own. `anchor` is the fragment without "#"; '' is the top of the page. */
export interface SearchSection {
  anchor: string;
  heading: string;
  /** Plain text, paragraphs parted by "\n". */
  text: string;
  /** Remarks on the text, lists of names: it counts for less than what the page itself says. */
  aside?: boolean;
}

export interface SearchDocument {
  /** Address on the site, "/…/". */
  url: string;
  title: string;
  kind: SearchKind;
  year: number | null;
  /** Names as a reader knows them, used as filters: "Bình Phước", "Sở Y tế", "Đang thực hiện". */
  place: string | null;
  agency: string | null;
  state: string | null;
  breadcrumbs: string[];
  sections: SearchSection[];
  /** Numbers and symbols the document itself bears, as written: "87/KH-STTTT". */
  codes: string[];
  /** Days the document is known by, YYYY-MM-DD. */
  dates: string[];
  /** Phones as written. */
  phones: string[];
}

/** A fact shown above the results when the query asks for it. */
export interface DirectAnswer {
  asks: 'phone' | 'date' | 'meaning';
  /** What it is: "Tổng đài quốc gia bảo vệ trẻ em". */
  title: string;
  /** The fact itself: "111", "25/3/2027". */
  value: string;
  /** How far it holds: "miễn phí, ngày đêm", "số ghi trong kế hoạch năm 2020". */
  note: string;
  /** Where it is told at length; null when nowhere. */
  url: string | null;
  /** Digits to dial; null when the number is only history, or for a date. */
  dial: string | null;
  /** Words by which people ask for it, never shown: of several answers the one with most of them comes first. */
  words?: string;
}

/** An abbreviation of content/glossary.yaml. `kind: body` may follow S (Sở), B (Bộ), P (Phòng). */
export interface GlossaryEntry {
  short: string;
  long: string[];
  kind?: string | undefined;
  /** In plain words, for who asks what it means. */
  explain?: string | undefined;
}
