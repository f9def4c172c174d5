import type { Host } from './host.ts';
import { quote, REFUSALS, writeHeaders, writeMaps, writePlainServer, writeServerHead } from './nginx-parts.ts';

/** Where the files of a site lie in storage that anybody may read. */
export interface Storage {
  /** "https://s3.example/bucket/prefix" */
  url: string;
  /** Folder in which answers are kept. */
  cache: string;
}

/** Headers with which storage talks about itself. */
const PRIVATE = [
  'x-amz-request-id',
  'x-amz-id-2',
  'x-amz-meta-mtime',
  'x-amz-server-side-encryption',
  'x-rgw-object-type',
];

/**
 * A file for nginx on any number of machines in front of one storage: a small CDN of one's own, or the pattern for a rented one. It
 * adds the headers that storage cannot keep, makes "/a/" of "a/index.html", moves what was moved, and goes on with what it has
 * while the storage cannot be reached. How long it keeps an answer is said by the storage (storedHeadersOf in headers.ts).
 */
export function writeNginxEdge(host: Host, { url, cache }: Storage): string {
  const { origin, pathname } = new URL(url);
  const prefix = pathname.replace(/\/$/, '');
  const tables = host.tables.filter(({ name }) => name !== 'Cache-Control');
  return `# ${host.name}: made by the release, do not edit. Test and load: nginx -t && nginx -s reload
${writeMaps({ ...host, tables }, '$site_asked')}
proxy_cache_path ${quote(cache)} levels=1:2 keys_zone=site:10m max_size=2g inactive=7d use_temp_path=off;

${writePlainServer(host)}
server {
${writeServerHead(host)}
  set $site_asked $uri;
  proxy_intercept_errors on;
  error_page 400 403 404 =404 /404.html;

${writeHeaders(tables)}

${REFUSALS}
  location ~ /\\. { return 404; }
  location ~ ^(/[\\w-]+)+\\z { return 301 $uri/$is_args$args; }
  location = /SHA256SUMS { ${PROXY(origin, prefix)} }
  location ^~ /.well-known/ { ${PROXY(origin, prefix)} }
  location / { ${PROXY(origin, prefix)} }

  proxy_http_version 1.1;
  proxy_set_header Connection "";
  proxy_ssl_server_name on;
  proxy_pass_request_headers off;
  proxy_cache site;
  proxy_cache_key $site_asked;
  proxy_cache_lock on;
  proxy_cache_revalidate on;
  proxy_cache_use_stale error timeout updating http_500 http_502 http_503 http_504;
${PRIVATE.map((name) => `  proxy_hide_header ${name};`).join('\n')}
}
`;
}

const PROXY = (origin: string, prefix: string): string =>
  `rewrite ^(.*)/$ ${prefix}$1/index.html break; rewrite ^(.*)$ ${prefix}$1 break; proxy_pass ${origin};`;
