import type { HeaderTable } from '../headers.ts';

/** What a web server has to know of a site; each format in this folder says the same in its own words. */
export interface Host {
  /** Public name: "la-lanh.example". */
  name: string;
  /** Folder of the site, absolute: what is served. */
  root: string;
  tables: readonly HeaderTable[];
  redirects: readonly Redirect[];
  /** 80 and 443 but for tests. */
  ports: { http: number; https: number };
  certificate: { chain: string; key: string };
}

/** An address that was published once, and the one that answers in its place for good (301). */
export interface Redirect {
  from: string;
  to: string;
}

/** Where certbot and its kin leave certificates. */
export const usualCertificate = (name: string): Host['certificate'] => ({
  chain: `/etc/letsencrypt/live/${name}/fullchain.pem`,
  key: `/etc/letsencrypt/live/${name}/privkey.pem`,
});

export const USUAL_PORTS = { http: 80, https: 443 } as const;
