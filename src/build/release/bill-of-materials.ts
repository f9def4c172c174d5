import { spawnSync } from 'node:child_process';

/**
 * What the site was built with: a CycloneDX list of all packages with versions, licences and integrity, from package-lock.json.
 * It goes beside the site in a release. Throws when npm cannot make it.
 */
export function writeBillOfMaterials(): string {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--sbom-type', 'application'];
  const { status, stdout, stderr } = spawnSync('npm', args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  return stdout;
}
