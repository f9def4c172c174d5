// `npm run check`: judges content/ alone, tells all faults at once, exits 1 if there are any.
import { startQuickly } from '../command/start-quickly.ts';

startQuickly();
await import('./check-command.ts');
