import { TYPES, type HeaderTable } from '../headers.ts';
import type { Host } from './host.ts';

/** nginx compares the whole type, its encoding included; pictures, papers and archives are compressed already. */
const COMPRESSED = TYPES.map(([, type]) => type).filter((type) => /charset|svg/.test(type));

/** Tables of values by address, which stand outside of servers. `address` is the variable that holds what was asked for. */
export function writeMaps({ tables, redirects }: Pick<Host, 'tables' | 'redirects'>, address: string): string {
  const varied = tables.filter(({ special }) => special.length > 0);
  return `map_hash_bucket_size 256;
map_hash_max_size 65536;

${varied.map((table) => writeMap(table, address)).join('\n')}
map ${address} $site_moved {
  default "";
${redirects.map(({ from, to }) => `  ${quote(from)} ${quote(to)};`).join('\n')}
}
`;
}

/** The server that moves plain HTTP to HTTPS. */
export const writePlainServer = ({ name, ports }: Host): string => `server {
  listen ${ports.http};
  listen [::]:${ports.http};
  server_name ${name};
  server_tokens off;
  return 301 https://$host${ports.https === 443 ? '' : `:${ports.https}`}$request_uri;
}
`;

/** How the server for HTTPS begins, wherever its files are. */
export const writeServerHead = ({ name, ports, certificate }: Host): string => `  listen ${ports.https} ssl http2;
  listen [::]:${ports.https} ssl http2;
  server_name ${name};
  server_tokens off;
  ssl_certificate ${quote(certificate.chain)};
  ssl_certificate_key ${quote(certificate.key)};
  ssl_protocols TLSv1.2 TLSv1.3;
  absolute_redirect off;
  gzip on;
  gzip_vary on;
  gzip_comp_level 9;
  gzip_min_length 256;
  gzip_types ${COMPRESSED.map(quote).join(' ')};
`;

/** Sends the headers of all tables; an empty value makes nginx leave one out. */
export const writeHeaders = (tables: readonly HeaderTable[]): string =>
  tables
    .map(
      ({ name, special, otherwise }) =>
        `  add_header ${name} ${special.length > 0 ? variable(name) : quote(otherwise ?? '')} always;`,
    )
    .join('\n');

/** What neither kind of server answers with a file. */
export const REFUSALS = `  if ($request_method !~ ^(GET|HEAD)$) { return 405; }
  if ($site_moved) { return 301 $site_moved; }`;

/** In a quoted word nginx reads only \\" and \\\\; a regular expression keeps its backslashes as they are. */
export const quote = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

const variable = (name: string): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

function writeMap({ name, special, otherwise }: HeaderTable, address: string): string {
  const lines = special.map(([pattern, value]) => `  ${quote(`~${pattern.source}`)} ${quote(value)};`);
  return `map ${address} ${variable(name)} {\n  default ${quote(otherwise ?? '')};\n${lines.join('\n')}\n}\n`;
}
