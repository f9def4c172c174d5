/** Small words that people leave out or put in: "thương binh xã hội" for "Thương binh và Xã hội". */
import { fold } from './spelling.ts';

const CONNECTORS = new Set(['và', 'một', 'các', 'những']);
const FOLDED = new Set([...CONNECTORS].map(fold));

/** A word of a text, which has its marks: its neighbours count as standing next to each other too. */
export const joins = ({ text }: { text: string }): boolean => CONNECTORS.has(text);

/** The same for a word of a query, which may lack them. */
export const joinsAsked = ({ folded, light }: { folded: string; light: boolean }): boolean =>
  light && FOLDED.has(folded);
