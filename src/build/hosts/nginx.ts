import { TYPES, type HeaderTable } from '../headers.ts';
import type { Host } from './host.ts';

/** nginx compares the whole type, its encoding included; pictures, papers and archives are compressed already. */
const COMPRESSED = TYPES.map(([, type]) => type).filter((type) => /charset|svg/.test(type));

/** A file for /etc/nginx/conf.d/: the whole site, plain HTTP moved to HTTPS, for nginx 1.18 and newer. */
export function writeNginx({ name, root, tables, redirects, ports, certificate }: Host): string {
  const varied = tables.filter(({ special }) => special.length > 0);
  return `# ${name}: made by the release, do not edit. Test and load: nginx -t && nginx -s reload
map_hash_bucket_size 256;
map_hash_max_size 65536;

${varied.map(writeMap).join('\n')}
map $uri $site_moved {
  default "";
${redirects.map(({ from, to }) => `  ${quote(from)} ${quote(to)};`).join('\n')}
}

server {
  listen ${ports.http};
  listen [::]:${ports.http};
  server_name ${name};
  server_tokens off;
  return 301 https://$host${ports.https === 443 ? '' : `:${ports.https}`}$request_uri;
}

server {
  listen ${ports.https} ssl http2;
  listen [::]:${ports.https} ssl http2;
  server_name ${name};
  server_tokens off;
  ssl_certificate ${quote(certificate.chain)};
  ssl_certificate_key ${quote(certificate.key)};
  ssl_protocols TLSv1.2 TLSv1.3;

  # The link in this path is swapped by a release; it is followed anew for each request.
  root ${quote(root)};
  open_file_cache off;
  absolute_redirect off;
  error_page 404 /404.html;
  gzip on;
  gzip_vary on;
  gzip_min_length 256;
  gzip_types ${COMPRESSED.map(quote).join(' ')};

${tables.map(writeHeader).join('\n')}

  if ($request_method !~ ^(GET|HEAD)$) { return 405; }
  if ($site_moved) { return 301 $site_moved; }
  location / { try_files $uri $uri/ =404; }
  location ~ /\\.(?!well-known/) { return 404; }
  location ~ ^/_(headers|redirects)$ { return 404; }
${TYPES.map(([pattern, type]) => `  location ~ ${quote(pattern.source)} { types { } default_type ${quote(type)}; }`).join('\n')}
}
`;
}

const variable = (name: string): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** An empty value makes nginx leave the header out. */
function writeMap({ name, special, otherwise }: HeaderTable): string {
  const lines = special.map(([pattern, value]) => `  ${quote(`~${pattern.source}`)} ${quote(value)};`);
  return `map $uri ${variable(name)} {\n  default ${quote(otherwise ?? '')};\n${lines.join('\n')}\n}\n`;
}

const writeHeader = ({ name, special, otherwise }: HeaderTable): string =>
  `  add_header ${name} ${special.length > 0 ? variable(name) : quote(otherwise ?? '')} always;`;

/** In a quoted word nginx reads only \\" and \\\\; a regular expression keeps its backslashes as they are. */
const quote = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
