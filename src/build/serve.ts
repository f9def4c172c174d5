// The second half of `npm start`: serves OUT_DIR (dist/) on PORT (4321) until Ctrl-C.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createSiteServer, listen } from './serve-site.ts';

const folder = resolve(process.env['OUT_DIR'] ?? 'dist');
const wanted = Number(process.env['PORT'] ?? 4321);

if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no site in ${folder}. Run: npm run build`);
  process.exit(1);
}

const server = createSiteServer(folder);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });

try {
  const port = await listen(server, wanted);
  console.log(`http://localhost:${port}`);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${wanted} is taken. Choose another: PORT=${wanted + 1} npm start` : error);
  process.exit(1);
}
