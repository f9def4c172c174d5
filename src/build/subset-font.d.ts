declare module 'subset-font' {
  /** Cuts a font down to the letters of `text`. The package carries no types; these are the options in use here. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      noHinting?: boolean;
      noLayoutClosure?: boolean;
      keepFeatures?: readonly string[];
    },
  ): Promise<Buffer>;
}
