import type { AstroIntegration } from 'astro';
import { contentDir } from '../../source/files.ts';
import { changePage } from './change-page.ts';
import { faultPage, withFaults } from './fault-panel.ts';
import { rememberFaults } from './known-faults.ts';

/**
 * For `npm run dev` only: faults of the content stand on top of every page, in Vietnamese, and take the place of a stack trace
 * where a page cannot be shown. Saving any content file loads the page again.
 */
export function contentPreview(): AstroIntegration {
  return {
    name: 'content-preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = contentDir();
        const getFaults = rememberFaults(folder);
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(folder)) server.ws.send({ type: 'full-reload' });
        });
        server.middlewares.use((request, response, next) => {
          const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
          const faults = isPage ? getFaults() : [];
          const address = (request.url ?? '/').split('?')[0] ?? '/';
          if (faults.length > 0)
            changePage(response, (html, status) =>
              status >= 500 ? faultPage(faults, address) : withFaults(html, faults, address),
            );
          next();
        });
      },
    },
  };
}
