import { TYPES, type HeaderTable } from '../headers.ts';
import type { Host } from './host.ts';

/** A Caddyfile for the whole site, for Caddy 2.5 and newer; it gets its own certificate and moves plain HTTP to HTTPS. */
export function writeCaddy({ name, root, tables, redirects, ports }: Host): string {
  const port = ports.https === 443 ? '' : `:${ports.https}`;
  return `# ${name}: made by the release, do not edit. Load: caddy reload
${name}${port} {
  root * ${quote(root)}
  encode {
    gzip 9
  }

  map {path} {site_moved} {
${redirects.map(({ from, to }) => `    ${from} ${to}`).join('\n')}
    default ""
  }
  @moved expression \`{site_moved} != ""\`
  redir @moved {site_moved} 301

  @other not method GET HEAD
  respond @other 405
  @hidden path_regexp hidden ^/_(headers|redirects)$
  error @hidden 404

${tables.map(writeHeader).join('\n')}
${writeTypes()}

  file_server
  handle_errors {
    rewrite * /404.html
${tables.flatMap(writeForMissing).join('\n')}
    header Content-Type "text/html; charset=utf-8"
    file_server
  }
}
`;
}

/** The first pattern of a map that fits gives the value. */
function writeHeader({ name, special, otherwise }: HeaderTable): string {
  const key = name.toLowerCase().replaceAll('-', '_');
  if (special.length === 0) return `  header ${name} ${quote(otherwise ?? '')}`;
  const lines = special.map(([pattern, value]) => `    ${quote(`~${pattern.source}`)} ${quote(value)}`);
  const map = `  map {path} {site_${key}} {\n${lines.join('\n')}\n    default ${quote(otherwise ?? '')}\n  }\n`;
  const set = `  @${key} expression \`{site_${key}} != ""\`\n  header @${key} ${name} {site_${key}}`;
  return map + set;
}

/** The headers above were chosen for the address that was asked for; the page that answers is another. */
function writeForMissing({ name, special, otherwise }: HeaderTable): string[] {
  const value = special.find(([pattern]) => pattern.test('/404.html'))?.[1] ?? otherwise;
  return special.length === 0 ? [] : [`    header ${value === null ? `-${name}` : `${name} ${quote(value)}`}`];
}

function writeTypes(): string {
  const lines = TYPES.map(([pattern, type]) => `    ${quote(`~${pattern.source}`)} ${quote(type)}`);
  return `  map {path} {site_type} {\n${lines.join('\n')}\n    default ""\n  }
  @typed expression \`{site_type} != ""\`
  header @typed Content-Type {site_type}`;
}

/** Between backticks a Caddyfile reads every sign as it is. */
const quote = (text: string): string => `\`${text}\``;
