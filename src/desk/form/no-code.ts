// To be imported before any schema is made: Zod would make code out of text to be faster, which the site's policy forbids.
import { z } from 'zod';

z.config({ jitless: true });
