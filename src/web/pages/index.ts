import type { AnyPage } from '../page.ts';

/** Every page of the house, in the order people meet them. A page that is not here does not exist. */
export const pages: readonly AnyPage[] = [];
