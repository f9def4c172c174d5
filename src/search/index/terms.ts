/** Terms by number, while an index is made: numbers are compared, counted and sorted where strings would be too slow. */
export class Terms {
  readonly names: string[];
  /** So many of the first names are in order. */
  readonly #sorted: number;
  #numbers: Map<string, number> | null = null;

  /** `sorted`: the terms of the index made before, in order of their code units. */
  constructor(sorted: readonly string[]) {
    this.names = [...sorted];
    this.#sorted = sorted.length;
  }

  numberOf(term: string): number {
    this.#numbers ??= new Map(this.names.map((name, number) => [name, number]));
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.names.push(term) - 1;
    this.#numbers.set(term, number);
    return number;
  }

  /** All numbers, in the order of their terms' code units. */
  inOrder(): Uint32Array {
    const { names } = this;
    const nameOf = (number: number | undefined): string => names[number ?? 0] ?? '';
    const added = Uint32Array.from({ length: names.length - this.#sorted }, (_, index) => this.#sorted + index);
    added.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    const order = new Uint32Array(names.length);
    let old = 0;
    let fresh = 0;
    for (let at = 0; at < order.length; at++) {
      const takeOld = fresh === added.length || (old < this.#sorted && nameOf(old) < nameOf(added[fresh]));
      order[at] = takeOld ? old++ : (added[fresh++] ?? 0);
    }
    return order;
  }
}
