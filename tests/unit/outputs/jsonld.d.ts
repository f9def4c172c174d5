/** As much of the library as these tests call; it brings no types of its own. */
declare module 'jsonld' {
  type Loader = (url: string) => Promise<{ document: unknown; documentUrl: string; contextUrl?: undefined }>;
  const jsonld: { expand(document: object, options: { documentLoader: Loader }): Promise<Record<string, unknown>[]> };
  export default jsonld;
}
