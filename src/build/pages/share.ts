/** Work that several threads take from, piece by piece: whoever is quicker takes more. */
export interface Share {
  /** The next few numbers; none when all are taken. */
  take(): readonly number[];
  /** For another thread: see `joinShare`. */
  plain: PlainShare;
}

/** A share as a message to another thread; the counter is one and the same memory for all. */
export interface PlainShare {
  numbers: readonly number[];
  counter: SharedArrayBuffer;
}

/** So many at once: the counter is asked seldom, and nobody is left with much at the end. */
const AT_ONCE = 4;

export const openShare = (numbers: readonly number[]): Share =>
  joinShare({ numbers, counter: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) });

/** Takes part in a share that came from another thread. */
export function joinShare(plain: PlainShare): Share {
  const counter = new Int32Array(plain.counter);
  return {
    plain,
    take: () => {
      const from = Atomics.add(counter, 0, AT_ONCE);
      return plain.numbers.slice(from, from + AT_ONCE);
    },
  };
}
