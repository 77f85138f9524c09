/**
 * The schema library, for the pages that need it. The content policy forbids `eval`, which zod would
 * use to compile its parsers; it decides when a schema is made, so this is loaded before any.
 */
import { z } from 'zod';

z.config({ jitless: true });
