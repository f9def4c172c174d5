// Cuts Be Vietnam Pro down to Latin and Vietnamese and writes public/fonts/. Run by hand when the font's package changes: node src/build/subset-fonts.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** ASCII, the Latin letters of Vietnamese with all their marks, and the signs that texts use. */
const LETTERS =
  range(0x20, 0x7e) +
  'àáâãèéêìíòóôõùúýăđĩũơư'.normalize('NFC') +
  'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ' +
  range(0x1ea0, 0x1ef9) +
  '\u0300\u0301\u0303\u0309\u0323' +
  '\u00a0«»·×–—‘’“”…‰€₫›°²³±÷';

/** Placing and joining of marks, kerning, figures of one width. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'tnum'];

for (const [weight, name] of [
  ['400Regular', '400'],
  ['700Bold', '700'],
] as const) {
  const source = readFileSync(
    require.resolve(`@expo-google-fonts/be-vietnam-pro/${weight}/BeVietnamPro_${weight}.ttf`),
  );
  const font = await subsetFont(source, LETTERS, {
    targetFormat: 'woff2',
    noHinting: true,
    noLayoutClosure: true,
    keepFeatures: FEATURES,
  });
  writeFileSync(`public/fonts/be-vietnam-pro-${name}.woff2`, font);
  console.log(`be-vietnam-pro-${name}.woff2 ${font.length} bytes`);
}
