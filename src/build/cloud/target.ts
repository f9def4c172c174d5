import { Refused } from '../steps.ts';

/** A place in S3-compatible storage, as rclone is told of it. */
export interface CloudTarget {
  /** As it was written: "s3://bucket/prefix". */
  written: string;
  /** ":s3:bucket/prefix" */
  remote: string;
  env: Record<string, string>;
  /** Where readers' requests reach the same files: "https://s3.example/bucket/prefix". */
  url: string;
}

/** Whether a word of the command line names storage and no folder. */
export const isCloud = (word: string): boolean => word.startsWith('s3://');

/**
 * Reads "s3://bucket/prefix". Keys, region and endpoint come from the environment under the names of AWS (AWS_ACCESS_KEY_ID,
 * AWS_SECRET_ACCESS_KEY, AWS_REGION, AWS_ENDPOINT_URL) or of rclone (RCLONE_S3_…), which win; STORAGE_URL says where a web server
 * in front finds the files, when that is another address.
 * @throws {Refused} When it names no bucket.
 */
export function readTarget(written: string, env: Readonly<Record<string, string | undefined>>): CloudTarget {
  const path = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:\/\w[\w.-]*)*)\/?$/.exec(written)?.[1];
  if (path === undefined) throw new Refused(`"${written}" is no place in S3. Write: s3://bucket/prefix`);
  // rclone 1.60 stumbles over AWS_CA_BUNDLE and has a name of its own for it.
  const { AWS_CA_BUNDLE: authority, ...others } = env;
  const told = {
    RCLONE_CONFIG: '/dev/null',
    RCLONE_S3_ENV_AUTH: 'true',
    RCLONE_S3_PROVIDER: 'Other',
    RCLONE_S3_NO_CHECK_BUCKET: 'true',
    RCLONE_S3_ENDPOINT: env['AWS_ENDPOINT_URL_S3'] ?? env['AWS_ENDPOINT_URL'],
    RCLONE_S3_REGION: env['AWS_REGION'],
    RCLONE_CA_CERT: authority,
    ...others,
  };
  const known = Object.entries(told).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  const endpoint = told.RCLONE_S3_ENDPOINT ?? `https://s3.${told.RCLONE_S3_REGION ?? 'us-east-1'}.amazonaws.com`;
  const url = env['STORAGE_URL'] ?? `${endpoint.replace(/\/$/, '')}/${path}`;
  return { written, remote: `:s3:${path}`, env: Object.fromEntries(known), url };
}
