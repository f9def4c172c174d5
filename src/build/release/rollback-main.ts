// `npm run rollback -- DIR`: serves the release before the one served; `-- DIR VERSION` serves that one.
// With s3://bucket/prefix behind it, that storage follows.
import { resolve } from 'node:path';
import { synchronise } from '../cloud/synchronise.ts';
import { isCloud, readTarget } from '../cloud/target.ts';
import { withLock } from '../lock.ts';
import { Refused } from '../steps.ts';
import { rollback } from './release.ts';
import { placesIn } from './releases.ts';

const words = process.argv.slice(2);
const [target, version] = words.filter((word) => !isCloud(word));
const cloud = words.find(isCloud);

try {
  if (target === undefined) throw new Refused('Say where: npm run rollback -- /srv/la-lanh');
  const storage = cloud === undefined ? null : readTarget(cloud, process.env);
  const folder = resolve(target);
  console.log(`${rollback(folder, version)} is served`);
  if (storage) console.log(await withLock(placesIn(folder).lock, () => synchronise(folder, storage)));
} catch (error) {
  console.error(error instanceof Refused ? error.message : error);
  process.exitCode = 1;
}
