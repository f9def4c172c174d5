import type { Kind } from '../question.ts';
import { article } from './article.ts';
import { broadcast } from './broadcast.ts';
import { event } from './event.ts';
import { leaflet } from './leaflet.ts';
import { plan } from './plan.ts';
import { slogan } from './slogan.ts';

/** What `npm run new` can make. */
export const KINDS: Readonly<Record<string, Kind>> = { plan, slogan, event, leaflet, broadcast, article };
