import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeCaddy } from '../../src/build/hosts/caddy.ts';
import type { Host } from '../../src/build/hosts/host.ts';
import { writeNginxEdge } from '../../src/build/hosts/nginx-edge.ts';
import { writeNginx } from '../../src/build/hosts/nginx.ts';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** A real web server that runs here with the file written for it. */
export interface RealServer {
  ask(path: string, method?: string, headers?: Record<string, string>): Promise<Answer>;
  host: Host;
  child: ChildProcess;
  stop(): Promise<void>;
}

export type ServerName = 'nginx' | 'caddy';

/** Whether the program is installed; nginx often lies in /usr/sbin, which is not on everybody's PATH. */
export const hasServer = (name: ServerName): boolean =>
  findProgram(name) !== undefined && findProgram('openssl') !== undefined;

/**
 * Starts a server on free ports with a certificate of its own, for `localhost`; with `storage`, one in front of it. Throws with its words
 * when it does not start.
 */
export async function startServer(
  name: ServerName,
  site: Pick<Host, 'root' | 'tables' | 'redirects'>,
  storage?: string,
): Promise<RealServer> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const certificate = { chain: join(folder, 'chain.pem'), key: join(folder, 'key.pem') };
  const host: Host = {
    ...site,
    name: 'localhost',
    ports: { http: await freePort(), https: await freePort() },
    certificate,
  };
  const command = name === 'nginx' ? prepareNginx(folder, host, storage) : prepareCaddy(folder, host);
  const child = spawn(findProgram(name) ?? name, command, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOME: folder },
  });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (words += chunk));
  const server: RealServer = {
    host,
    child,
    ask: (path, method = 'GET', headers = {}) => ask(host.ports.https, path, method, headers),
    stop: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
  for (let tries = 0; tries < 100; tries += 1) {
    await sleep(100);
    if (child.exitCode !== null) break;
    if (
      await server.ask('/').then(
        () => true,
        () => false,
      )
    )
      return server;
  }
  await server.stop();
  throw new Error(`${name} did not start.\n${words}`);
}

function prepareNginx(folder: string, host: Host, storage: string | undefined): string[] {
  const { chain, key } = host.certificate;
  const { status } = spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-keyout', key, '-out', chain], { stdio: 'ignore' }); // prettier-ignore
  if (status !== 0) throw new Error('openssl made no certificate.');
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${join(folder, each)};`,
  );
  const edge = () => writeNginxEdge(host, { url: storage ?? '', cache: join(folder, 'cache') });
  writeFileSync(join(folder, 'site.conf'), storage === undefined ? writeNginx(host) : edge());
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${isRoot ? 'user root;\n' : ''}daemon off;\npid ${join(folder, 'pid')};\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${places.join('\n')}\ninclude ${join(folder, 'site.conf')};\n}\n`,
  );
  return ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', 'stderr'];
}

function prepareCaddy(folder: string, host: Host): string[] {
  const { http, https } = host.ports;
  mkdirSync(folder, { recursive: true });
  const options = `{\n  admin off\n  skip_install_trust\n  http_port ${http}\n  https_port ${https}\n}\n`;
  writeFileSync(join(folder, 'Caddyfile'), options + writeCaddy(host));
  return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
}

/** Workers of a server started by root would be `nobody`, who may not read a private folder. */
const isRoot = process.getuid?.() === 0;

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

function ask(port: number, path: string, method: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((done, fail) => {
    const options = { host: 'localhost', port, path, method, headers, rejectUnauthorized: false, agent };
    request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', fail).once('end', () => {
        const flat = Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
        done({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(flat) as Record<string, string>,
          body: Buffer.concat(chunks),
        });
      });
    })
      .once('error', fail)
      .end();
  });
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, ready));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}

export function findProgram(name: string): string | undefined {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    '/opt/homebrew/bin',
  ];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
