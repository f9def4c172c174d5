/** A document as the index takes it: its passages, counted as they are cut. */
import type { SearchDocument } from '../document.ts';
import type { Tally } from './tally.ts';

export interface Passage {
  anchor: string;
  heading: string;
  text: string;
}

const WEIGHTS = { title: 3, number: 8, label: 1.5, state: 0.5, heading: 2.5, body: 1, aside: 0.4 };

/** The head of the page first (title, labels, whatever stands before the first anchor), then a passage for each section. */
export function toPassages(document: SearchDocument, tally: Tally): Passage[] {
  const top = document.sections.filter((section) => section.anchor === '').map((section) => section.text);
  tally.begin(document.year);
  tally.add(document.title, WEIGHTS.title);
  for (const label of labelsOf(document)) tally.add(label, WEIGHTS.label);
  tally.add(document.state ?? '', WEIGHTS.state);
  for (const code of [...document.codes, ...document.dates, ...document.phones]) tally.addCodes(code, WEIGHTS.number);
  for (const text of top) tally.add(text, WEIGHTS.body);
  tally.addHints(`${document.title}\n${top.join('\n')}`);
  tally.endPassage();
  const sections = document.sections.filter((section) => section.anchor !== '');
  return [
    { anchor: '', heading: '', text: top.join('\n').normalize('NFC') },
    ...sections.map(({ anchor, heading, text, aside }) => {
      const share = aside ? WEIGHTS.aside : 1;
      tally.add(heading, WEIGHTS.heading * share);
      tally.add(text, WEIGHTS.body * share);
      if (!aside) tally.addHints(`${heading}\n${text}`);
      tally.endPassage();
      return { anchor, heading: heading.normalize('NFC'), text: text.normalize('NFC') };
    }),
  ];
}

function labelsOf(document: SearchDocument): string[] {
  return [document.place, document.agency, document.year?.toString()].filter((label): label is string =>
    Boolean(label),
  );
}
