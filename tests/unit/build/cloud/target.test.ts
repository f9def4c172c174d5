import { describe, expect, test } from 'vitest';
import { isCloud, readTarget } from '../../../../src/build/cloud/target.ts';

describe('a place in storage', () => {
  test('is told from a folder', () => {
    expect(['s3://la-lanh', '/srv/la-lanh', 's3', 'C:\\la-lanh'].filter(isCloud)).toEqual(['s3://la-lanh']);
  });

  test('is read as bucket and prefix', () => {
    expect(readTarget('s3://la-lanh/site/vi/', {}).remote).toBe(':s3:la-lanh/site/vi');
    expect(readTarget('s3://la-lanh', {}).remote).toBe(':s3:la-lanh');
  });

  test.each(['s3://', 's3://A', 's3://la-lanh/../other', 's3://la lanh', 's3://la-lanh:x'])(
    'is refused as %s',
    (word) => {
      expect(() => readTarget(word, {})).toThrow(/s3:\/\/bucket\/prefix/);
    },
  );

  test('takes endpoint, region and authority from the names of AWS, and those of rclone before them', () => {
    const env = { AWS_ENDPOINT_URL: 'http://a', AWS_REGION: 'r', AWS_CA_BUNDLE: '/ca.pem' };
    const told = readTarget('s3://la-lanh', env).env;
    expect(told).toMatchObject({ RCLONE_S3_ENDPOINT: 'http://a', RCLONE_S3_REGION: 'r', RCLONE_CA_CERT: '/ca.pem' });
    expect(told).not.toHaveProperty('AWS_CA_BUNDLE');
    expect(readTarget('s3://la-lanh', { ...env, RCLONE_S3_ENDPOINT: 'http://b' }).env['RCLONE_S3_ENDPOINT']).toBe(
      'http://b',
    );
  });
});
