// `npm run rollback -- DIR`: serves the release before the one served; `-- DIR VERSION` serves that one.
import { resolve } from 'node:path';
import { Refused } from '../steps.ts';
import { rollback } from './release.ts';

const [target, version] = process.argv.slice(2);

try {
  if (target === undefined) throw new Refused('Say where: npm run rollback -- /srv/la-lanh');
  console.log(`${rollback(resolve(target), version)} is served`);
} catch (error) {
  console.error(error instanceof Refused ? error.message : error);
  process.exitCode = 1;
}
