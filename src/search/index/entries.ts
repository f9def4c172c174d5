/** A row of whole numbers below 2^32 that grows, at four bytes each: there are tens of millions of them at 10 000 plans. */
export class Entries {
  #numbers = new Uint32Array(2);
  #length = 0;

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const grown = new Uint32Array(Math.ceil(this.#length * 1.5) + 1);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.#length++] = number;
  }

  get length(): number {
    return this.#length;
  }

  /** The numbers so far; not a copy. */
  get all(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }
}
