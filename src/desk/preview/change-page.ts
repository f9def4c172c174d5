import type { ServerResponse } from 'node:http';

/**
 * Holds back an HTML answer until it is complete, then sends what `change` makes of it. Answers of other types go through as
 * they are. `change` gets the status that the answer would have had.
 */
export function changePage(response: ServerResponse, change: (html: string, status: number) => string): void {
  const chunks: Buffer[] = [];
  const { write, end, writeHead } = response;
  const isHtml = () => String(response.getHeader('content-type') ?? '').includes('text/html');
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as string));
  };
  const restore = () => Object.assign(response, { write, end, writeHead });
  const setHead = (status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    for (const headers of rest)
      if (typeof headers === 'object' && headers !== null)
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value as string);
    return response;
  };
  Object.assign(response, {
    writeHead: setHead,
    write: (chunk: unknown) => {
      keep(chunk);
      return true;
    },
    end: (chunk?: unknown) => {
      keep(chunk);
      restore();
      const bytes = Buffer.concat(chunks);
      if (!isHtml()) return response.end(bytes);
      const html = change(bytes.toString('utf8'), response.statusCode);
      response.removeHeader('content-length');
      response.removeHeader('etag');
      return response.end(html);
    },
  });
}
