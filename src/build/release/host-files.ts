import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { headerTables } from '../headers.ts';
import { writeCaddy } from '../hosts/caddy.ts';
import { USUAL_PORTS, usualCertificate, type Host } from '../hosts/host.ts';
import { writeNginx } from '../hosts/nginx.ts';
import { readRedirectsFile } from '../hosts/read-redirects.ts';
import { writeNginxEdge } from '../hosts/nginx-edge.ts';
import { openPagePolicy } from '../page-policy.ts';
import { placesIn } from './releases.ts';

/** On the machines in front of storage, below nginx's own folder of Debian. */
const EDGE_CACHE = '/var/cache/nginx/la-lanh';

/**
 * Writes hosts/nginx.conf and hosts/Caddyfile for a folder of releases, and hosts/nginx-edge.conf for machines in front of
 * storage at the address `storage`. Their policy allows the hashes of every version given,
 * so that it holds before, during and after a swap or a rollback; each page narrows it to its own. Returns whether anything changed.
 */
export function writeHostFiles(
  folder: string,
  versions: readonly string[],
  newest: string,
  storage: string | null = null,
): boolean {
  const { releases, current, hosts } = placesIn(folder);
  const siteOf = (version: string) => join(releases, version, 'site');
  const policy = joinPolicies(versions.map((version) => openPagePolicy(siteOf(version))()));
  const name = hostName(readFileSync(join(siteOf(newest), 'index.html'), 'utf8'));
  const host: Host = {
    name,
    root: resolve(current, 'site'),
    tables: headerTables(policy),
    redirects: readRedirectsFile(siteOf(newest)),
    ports: portsFromEnvironment(),
    certificate: certificateFromEnvironment(name),
  };
  mkdirSync(hosts, { recursive: true });
  const nginx = writeIfNew(join(hosts, 'nginx.conf'), writeNginx(host));
  const caddy = writeIfNew(join(hosts, 'Caddyfile'), writeCaddy(host));
  const edge =
    storage !== null &&
    writeIfNew(join(hosts, 'nginx-edge.conf'), writeNginxEdge(host, { url: storage, cache: EDGE_CACHE }));
  return nginx || caddy || edge;
}

/** One policy that allows what any of these allows: the words of each directive together. */
export function joinPolicies(policies: readonly string[]): string {
  const all = new Map<string, Set<string>>();
  for (const policy of policies)
    for (const part of policy.split(';')) {
      const [name, ...words] = part.trim().split(/\s+/);
      if (name === undefined || name === '') continue;
      all.set(name, new Set([...(all.get(name) ?? []), ...words]));
    }
  return [...all].map(([name, words]) => [name, ...dropNone([...words].sort())].join(' ')).join('; ');
}

/** 'none' beside other words says nothing. */
const dropNone = (words: string[]): string[] => (words.length > 1 ? words.filter((word) => word !== "'none'") : words);

const hostName = (home: string): string => {
  const address = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1];
  return address === undefined ? 'localhost' : new URL(address).hostname;
};

function portsFromEnvironment(): Host['ports'] {
  const { http, https } = USUAL_PORTS;
  return { http: Number(process.env['HTTP_PORT'] ?? http), https: Number(process.env['HTTPS_PORT'] ?? https) };
}

function certificateFromEnvironment(name: string): Host['certificate'] {
  const usual = usualCertificate(name);
  return { chain: process.env['TLS_CHAIN'] ?? usual.chain, key: process.env['TLS_KEY'] ?? usual.key };
}

function writeIfNew(path: string, text: string): boolean {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  writeFileSync(`${path}.next`, text);
  renameSync(`${path}.next`, path);
  return true;
}
