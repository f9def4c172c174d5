/** What the printer refuses, in words for the person who wrote the text. Thrown, never returned. */
export class PrintRefusal extends Error {
  /** What to do about it, in Vietnamese. */
  readonly fix: string;
  constructor(message: string, fix: string) {
    super(`${message} ${fix}`);
    this.name = 'PrintRefusal';
    this.fix = fix;
  }
}
