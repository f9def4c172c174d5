/** Whole numbers of any size below 2^53 in as few bytes as they need (LEB128), for the files of the index. */

/** Bytes of the greatest number. */
const LONGEST_NUMBER = 8;

export class ByteWriter {
  #bytes = new Uint8Array(64);
  #length = 0;

  number(value: number): this {
    this.#reserve(LONGEST_NUMBER);
    let rest = value;
    for (; rest >= 2 ** 31; rest = Math.floor(rest / 128)) this.#bytes[this.#length++] = (rest % 128) + 128;
    for (; rest >= 128; rest >>>= 7) this.#bytes[this.#length++] = (rest & 127) | 128;
    this.#bytes[this.#length++] = rest;
    return this;
  }

  /** Length first, then the bytes. */
  block(bytes: Uint8Array): this {
    this.number(bytes.length);
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }

  /** The length in bytes first, then the text in UTF-8. */
  text(text: string): this {
    return this.block(utf8.encode(text));
  }

  get length(): number {
    return this.#length;
  }

  /** What was written so far; good until the next byte is written. */
  get view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** Empty again, the room kept. */
  clear(): this {
    this.#length = 0;
    return this;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

const utf8 = new TextEncoder();

export class ByteReader {
  #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  number(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError('the index file ends too early');
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  block(): Uint8Array {
    const length = this.number();
    const start = this.#at;
    this.#at += length;
    return this.#bytes.subarray(start, this.#at);
  }
}
