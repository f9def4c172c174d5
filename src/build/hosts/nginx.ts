import { TYPES } from '../headers.ts';
import type { Host } from './host.ts';
import { quote, REFUSALS, writeHeaders, writeMaps, writePlainServer, writeServerHead } from './nginx-parts.ts';

/** A file for /etc/nginx/conf.d/: the whole site, plain HTTP moved to HTTPS, for nginx 1.18 and newer. */
export function writeNginx(host: Host): string {
  return `# ${host.name}: made by the release, do not edit. Test and load: nginx -t && nginx -s reload
${writeMaps(host, '$uri')}
${writePlainServer(host)}
server {
${writeServerHead(host)}
  # The link in this path is swapped by a release; it is followed anew for each request.
  root ${quote(host.root)};
  open_file_cache off;
  error_page 404 /404.html;

${writeHeaders(host.tables)}

${REFUSALS}
  location / { try_files $uri $uri/ =404; }
  location ~ /\\.(?!well-known/) { return 404; }
  location ~ ^/_(headers|redirects)$ { return 404; }
${TYPES.map(([pattern, type]) => `  location ~ ${quote(pattern.source)} { types { } default_type ${quote(type)}; }`).join('\n')}
}
`;
}
