import { resolve } from 'node:path';

/** Where the product stands on this machine. */
export const root = resolve(import.meta.dirname, '..', '..');
