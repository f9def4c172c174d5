import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProgram, freePort } from './trust-server.ts';

/** A real S3 server that runs here: the object gateway of Ceph over one store in memory. */
export interface S3Server {
  endpoint: string;
  /** What the commands of the project need to write to it; what is written may be read by anybody. */
  env: Record<string, string>;
  /** Runs rclone against it and gives what it printed. */
  rclone(...args: string[]): string;
  stop(): Promise<void>;
}

const PROGRAMS = ['ceph', 'ceph-authtool', 'ceph-mon', 'ceph-osd', 'monmaptool', 'radosgw', 'radosgw-admin', 'rclone'];

/** Programs that are not installed; Debian: apt-get install rclone ceph-mon ceph-osd radosgw ceph-common */
export const missingForS3 = (): string[] => PROGRAMS.filter((name) => findProgram(name) === undefined);

const KEY = 'example-key';
const SECRET = 'example-secret';

/** Starts a monitor, a store and the gateway on free ports, with a user and one empty bucket. Takes some 15 seconds. */
export async function startS3(bucket: string): Promise<S3Server> {
  const folder = mkdtempSync(join(tmpdir(), 's3-'));
  const ports = { monitor: await freePort(), gateway: await freePort() };
  const ids = { cluster: randomUUID(), store: randomUUID() };
  for (const name of ['mon', 'osd', 'rgw']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'ceph.conf'), configuration(folder, ids.cluster, ports));
  const children: ChildProcess[] = [];
  const stop = async () => {
    for (const child of children.reverse()) {
      const ended = child.exitCode === null ? new Promise((done) => child.once('exit', done)) : null;
      child.kill('SIGKILL');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const run = (name: string, ...args: string[]) => {
    const { status, stderr } = spawnSync(name, args, { cwd: folder, encoding: 'utf8', timeout: 60_000 });
    if (status !== 0) throw new Error(`${name} ${args.join(' ')}\n${stderr}`);
  };
  const start = (name: string, ...args: string[]) =>
    children.push(spawn(name, ['-c', 'ceph.conf', ...args, '-f'], { cwd: folder, stdio: 'ignore' }));
  try {
    run('ceph-authtool', '--create-keyring', 'keyring', '--gen-key', '-n', 'mon.', '--cap', 'mon', 'allow *');
    for (const [name, monitor] of [
      ['client.admin', 'allow *'],
      ['client.rgw.a', 'allow *'],
      ['osd.0', 'allow profile osd'],
    ] as const)
      // prettier-ignore
      run('ceph-authtool', 'keyring', '--gen-key', '-n', name, '--cap', 'mon', monitor, '--cap', 'osd', 'allow *');
    run('monmaptool', '--create', '--fsid', ids.cluster, '--addv', 'a', `[v2:127.0.0.1:${ports.monitor}/0]`, 'monmap');
    run('ceph-mon', '-c', 'ceph.conf', '--mkfs', '-i', 'a', '--monmap', 'monmap', '--keyring', 'keyring');
    start('ceph-mon', '-i', 'a');
    run('ceph', '-c', 'ceph.conf', 'osd', 'new', ids.store, '0');
    run('ceph-osd', '-c', 'ceph.conf', '-i', '0', '--mkfs', '--osd-uuid', ids.store);
    start('ceph-osd', '-i', '0');
    start('radosgw', '-n', 'client.rgw.a');
    const endpoint = `http://127.0.0.1:${ports.gateway}`;
    await untilAnswer(endpoint);
    run('radosgw-admin', '-c', 'ceph.conf', '-n', 'client.rgw.a', 'user', 'create', '--uid=example', '--display-name=example', `--access-key=${KEY}`, `--secret-key=${SECRET}`); // prettier-ignore
    const env = environment(endpoint);
    const rclone = (...args: string[]) => {
      const told = { RCLONE_CONFIG: '/dev/null', RCLONE_S3_ENV_AUTH: 'true', RCLONE_S3_ENDPOINT: endpoint };
      const { status, stdout, stderr } = spawnSync('rclone', args, { env: { ...env, ...told }, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      return stdout;
    };
    rclone('mkdir', `:s3:${bucket}`);
    return { endpoint, env, rclone, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function environment(endpoint: string): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return {
    PATH,
    HOME,
    AWS_ACCESS_KEY_ID: KEY,
    AWS_SECRET_ACCESS_KEY: SECRET,
    AWS_ENDPOINT_URL: endpoint,
    RCLONE_S3_ACL: 'public-read',
  };
}

async function untilAnswer(endpoint: string): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    if (await fetch(endpoint).then((answer) => answer.ok, () => false)) return; // prettier-ignore
    await sleep(500);
  }
  throw new Error('The S3 server did not start.');
}

const configuration = (
  folder: string,
  cluster: string,
  ports: { monitor: number; gateway: number },
): string => `[global]
fsid = ${cluster}
mon host = [v2:127.0.0.1:${ports.monitor}/0]
public addr = 127.0.0.1
keyring = ${folder}/keyring
run dir = ${folder}
log file = /dev/null
admin socket =
pid file =
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pgp num = 1
osd crush chooseleaf type = 0
mon allow pool size one = true
mon data avail crit = 1
[mon.a]
mon data = ${folder}/mon
[osd.0]
osd data = ${folder}/osd
osd objectstore = memstore
memstore device bytes = 2147483648
[client.rgw.a]
rgw frontends = beast endpoint=127.0.0.1:${ports.gateway}
rgw data = ${folder}/rgw
`;
