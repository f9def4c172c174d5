/** What a value costs beside its words: the tags around it. Figures do not repeat as words do. */
const PLACE = 8;
const FIGURE = 24;

/** How much of a page plain data takes, in characters: its words, and a little for the place of each. What is null shows nothing. */
export function weigh(value: unknown): number {
  if (value === null || value === undefined || value === false) return 0;
  if (typeof value === 'string') return value.length + PLACE;
  if (typeof value !== 'object') return FIGURE;
  return Object.values(value).reduce<number>((sum, each) => sum + weigh(each), 0);
}

/** Cuts a row of weights into pages of at most `limit`, as [from, to) each; what is heavier by itself has a page by itself. */
export function fillPages(weights: readonly number[], limit: number): [from: number, to: number][] {
  const pages: [number, number][] = [];
  let [from, sum] = [0, 0];
  weights.forEach((weight, index) => {
    if (index > from && sum + weight > limit) {
      pages.push([from, index]);
      [from, sum] = [index, 0];
    }
    sum += weight;
  });
  return [...pages, [from, weights.length]];
}
