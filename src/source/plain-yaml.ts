/** A value of YAML that was written in the plainest way. */
type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

interface Line {
  indent: number;
  text: string;
  /** Whether spaces stand at its end. */
  isPadded: boolean;
}

/** Tells the whole reader to read it. */
class NotPlain extends Error {}
const NOT_PLAIN = new NotPlain();

const FOREIGN = /[\0-\x09\x0b-\x1f\x7f\ufeff]/;
const KEY = /^([A-Za-z][\w-]{0,60}):(?: +(.*))?$/;
/** Keys that are read as another thing than a text. */
const NO_KEY = /^(?:null|true|false)$/i;
/** A whole number that is written as it would be shown. */
const WHOLE = /^(?:0|[1-9]\d{0,14})$/;
/** What else the core schema of YAML 1.2 reads as null, a number or a truth (chapter 10.3.2); and beginnings that mean something. */
const NO_TEXT = /^(?:null|true|false|0o[0-7]+|0x[\da-f]+|\d+(?:\.\d*)?(?:e[-+]?\d+)?)$|^[-+.~?:,[\]{}#&*!|>'"%@`=]/i;
const QUOTED = /^"([^"\\]*)"$|^'([^']*)'$/;

/**
 * Reads YAML of the form that nearly all files have: nested by indentation, a value on one line or folded by ">-", no comment
 * behind a value, nothing that needs rules beyond these. Undefined for all other text, be it good or bad YAML: what is given is
 * what `readYaml` would give, many times sooner.
 */
export function readPlainYaml(text: string): Plain | undefined {
  if (FOREIGN.test(text)) return undefined;
  try {
    return new PlainReader(text).read();
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

class PlainReader {
  readonly #lines: Line[];
  #at = 0;

  constructor(text: string) {
    this.#lines = text.split('\n').map((line) => {
      const indent = /^ */.exec(line)?.[0].length ?? 0;
      const isPadded = line.endsWith(' ');
      return { indent, text: (isPadded ? line.replace(/ +$/, '') : line).slice(indent), isPadded };
    });
  }

  read(): Plain {
    const first = this.#next();
    if (first?.indent !== 0 || first.text.startsWith('-')) throw NOT_PLAIN;
    const data = this.#mapping(0);
    if (this.#next()) throw NOT_PLAIN;
    return data;
  }

  /** The next line that is neither empty nor a comment. */
  #next(): Line | undefined {
    for (let line = this.#lines[this.#at]; line; line = this.#lines[++this.#at])
      if (line.text !== '' && !line.text.startsWith('#')) return line;
    return undefined;
  }

  /** `first` stands behind the dash of an item. */
  #mapping(indent: number, first?: string): Plain {
    const data: Record<string, Plain> = {};
    for (let text = first ?? this.#take(indent); text !== undefined; text = this.#take(indent)) {
      const [, key = '', value = ''] = KEY.exec(text) ?? [];
      if (key === '' || NO_KEY.test(key) || key in data) throw NOT_PLAIN;
      data[key] = value === '' ? this.#below(indent) : this.#value(value, indent);
    }
    return data;
  }

  /** The text of the next line when it has that indent; a deeper one would go on with the line before. */
  #take(indent: number): string | undefined {
    const line = this.#next();
    if (!line || line.indent < indent) return undefined;
    if (line.indent > indent) throw NOT_PLAIN;
    this.#at++;
    return line.text;
  }

  /** The value of a key behind which nothing stands. */
  #below(indent: number): Plain {
    const line = this.#next();
    if (!line || line.indent < indent) return null;
    const isItem = line.text.startsWith('- ');
    if (line.indent === indent) return isItem ? this.#sequence(indent) : null;
    return isItem ? this.#sequence(line.indent) : this.#mapping(line.indent);
  }

  #sequence(indent: number): Plain {
    const items: Plain[] = [];
    for (let line = this.#next(); line && line.indent >= indent; line = this.#next()) {
      if (line.indent > indent) throw NOT_PLAIN;
      if (!line.text.startsWith('- ')) break;
      this.#at++;
      const text = line.text.slice(2).replace(/^ +/, '');
      const inner = indent + line.text.length - text.length;
      items.push(KEY.test(text) ? this.#mapping(inner, text) : this.#value(text, indent));
    }
    return items;
  }

  #value(text: string, indent: number): Plain {
    if (text === '>-') return this.#folded(indent);
    if (text === '[]') return [];
    if (text === '{}') return {};
    if (text === 'null') return null;
    if (text === 'true' || text === 'false') return text === 'true';
    if (WHOLE.test(text)) return Number(text);
    const quoted = QUOTED.exec(text);
    if (quoted) return quoted[1] ?? quoted[2] ?? '';
    if (NO_TEXT.test(text) || text.includes(': ') || text.includes(' #') || text.endsWith(':')) throw NOT_PLAIN;
    return text;
  }

  /** Lines of one indent, which become one. */
  #folded(indent: number): string {
    const lines: string[] = [];
    const first = this.#lines[this.#at];
    for (let line = first; line && line.indent > indent; line = this.#lines[++this.#at]) {
      // Spaces at either end of a line may count, and so may a line of spaces.
      if (line.indent !== first?.indent || line.isPadded) throw NOT_PLAIN;
      lines.push(line.text);
    }
    if (lines.length === 0) throw NOT_PLAIN;
    return lines.join(' ');
  }
}
