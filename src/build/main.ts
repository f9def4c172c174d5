// `npm run build`: the whole site into OUT_DIR (dist/). The last good one stays in its place until the new one is complete.
import { startQuickly } from '../command/start-quickly.ts';

startQuickly();
await import('./build-command.ts');
