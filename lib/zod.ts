/**
 * The only door to zod: the mini flavour, with its code-generation probe switched off, because
 * extension pages and strict host pages forbid `new Function` (colinhacks/zod #4461).
 */
import * as zod from 'zod/mini';

zod.config({ jitless: true });

export { zod };
