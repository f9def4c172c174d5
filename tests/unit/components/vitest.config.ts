import { resolve } from 'node:path';
import { getViteConfig } from 'astro/config';

const root = resolve(import.meta.dirname, '../../..');

// Astro's compiler stands before these tests, so that a component is rendered alone. Where it asks
// for the catalog, the test puts one of example entries in its place.
export default getViteConfig(
  { root, test: { name: 'components', include: ['tests/unit/components/**/*.test.ts'] } },
  { root, logLevel: 'error' },
);
