// The one layout engine: Typst as WebAssembly. No system font, no network; every warning is an error, because an
// unknown font or glyph is only a warning to Typst and would print as nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createTypstCompiler, createTypstRenderer, loadFonts } from '@myriaddreamin/typst.ts';
import { readFonts } from './fonts.ts';

const require = createRequire(import.meta.url);
const TEMPLATES = new URL('./templates/', import.meta.url);

/** Starts the engine (about 0.2 s). Keep one and use it for everything: a drawing then takes milliseconds. */
export async function startTypst(): Promise<Typst> {
  const compiler = createTypstCompiler();
  const fonts = loadFonts(readFonts(), { assets: false });
  await compiler.init({ getModule: () => wasmOf('typst-ts-web-compiler'), beforeBuild: [fonts] });
  const renderer = createTypstRenderer();
  await renderer.init({ getModule: () => wasmOf('typst-ts-renderer') });
  for (const name of readdirSync(TEMPLATES)) {
    if (name.endsWith('.typ')) compiler.addSource(`/${name}`, readFileSync(new URL(name, TEMPLATES), 'utf8'));
  }

  async function draw(job: DrawJob): Promise<Drawing> {
    for (const [path, content] of Object.entries(job.files)) compiler.mapShadow(`/${path}`, toBytes(content));
    const drawing: Drawing = { pdf: null, svg: null, marks: [] };
    await compiler.runWithWorld({ mainFilePath: `/${job.template}` }, async (world) => {
      const compiled = await world.compile({ diagnostics: 'full' });
      refuseDiagnostics(job.template, compiled.diagnostics, compiled.hasError);
      if (job.query !== undefined)
        drawing.marks = await world.query<unknown[]>({ selector: job.query, field: 'value' });
      if (job.pdf === true) drawing.pdf = take(job.template, await world.pdf({ diagnostics: 'full' }));
      if (job.svg === true) {
        const artifactContent = take(job.template, await world.vector({ diagnostics: 'full' }));
        const parts = { body: true, defs: true, css: false, js: false };
        drawing.svg = await renderer.renderSvg({ format: 'vector', artifactContent, data_selection: parts });
      }
    });
    for (const path of Object.keys(job.files)) compiler.unmapShadow(`/${path}`);
    return drawing;
  }
  return { draw };
}

/** In an object, as today's wasm-bindgen wants it: the bare bytes make it complain on the console. */
function wasmOf(name: string): { module_or_path: Uint8Array<ArrayBuffer> } {
  return { module_or_path: new Uint8Array(readFileSync(require.resolve(`@myriaddreamin/${name}/wasm`))) };
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function take(template: string, made: { result?: Uint8Array; diagnostics?: Diagnostic[] }): Uint8Array {
  refuseDiagnostics(template, made.diagnostics, made.result === undefined);
  if (made.result === undefined) throw new TypstError(template, ['no output']);
  return made.result;
}

function refuseDiagnostics(template: string, found: Diagnostic[] | undefined, hasError: boolean): void {
  const messages = (found ?? []).map((one) => `${one.path}:${one.range} ${one.message}`);
  if (hasError || messages.length > 0) throw new TypstError(template, messages);
}

/** A template that does not compile cleanly, warnings included. A fault of the code or of a missing letter. */
export class TypstError extends Error {
  constructor(template: string, messages: string[]) {
    super(`Typst, ${template}: ${messages.join(' | ')}`);
    this.name = 'TypstError';
  }
}

export interface Typst {
  draw(job: DrawJob): Promise<Drawing>;
}

export interface DrawJob {
  /** A file of `templates/`, or one of `files`. */
  template: string;
  /** Files the template reads, by path without the leading slash. */
  files: Record<string, string | Uint8Array>;
  pdf?: boolean;
  svg?: boolean;
  /** Selector of metadata to hand back, such as "<fig>". */
  query?: string;
}

export interface Drawing {
  pdf: Uint8Array | null;
  /** As the renderer writes it: pass it through `cleanSvg`. */
  svg: string | null;
  marks: unknown[];
}

interface Diagnostic {
  path: string;
  range: string;
  message: string;
}
