// Which font files the printer knows. Given one by one from npm packages: no system font is ever asked, so that
// the same words give the same bytes on every machine.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

const CUTS: Record<string, string[]> = {
  'Be Vietnam Pro': ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold', '700Bold_Italic', '800ExtraBold'],
  Tinos: ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'],
  'Noto Sans Khmer': ['400Regular', '700Bold'],
};

/** The bytes of every font file, in one fixed order. */
export function readFonts(): Uint8Array[] {
  return Object.keys(CUTS).flatMap(readFontsOf);
}

/** The bytes of one family's files; the upright regular one comes first. */
export function readFontsOf(family: string): Uint8Array[] {
  const name = family.toLowerCase().replaceAll(' ', '-');
  const folder = dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
  return (CUTS[family] ?? []).map((cut) => new Uint8Array(readFileSync(join(folder, cut, ttfIn(join(folder, cut))))));
}

/** Families in the order they are tried for a language (BCP 47): Khmer letters live in a font of their own. */
export function familiesFor(lang: string): string[] {
  return lang === 'km' ? ['Noto Sans Khmer', 'Be Vietnam Pro'] : ['Be Vietnam Pro'];
}

function ttfIn(folder: string): string {
  const file = readdirSync(folder).find((name) => name.endsWith('.ttf'));
  if (file === undefined) throw new Error(`No font file in ${folder}`);
  return file;
}
