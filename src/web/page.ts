import type { Permission } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import type { Answer } from './answer.ts';

type NamesIn<Path extends string> = Path extends `${infer Head}/${infer Tail}`
  ? NamesIn<Head> | NamesIn<Tail>
  : Path extends `:${infer Name}`
    ? Name
    : never;

/** A file somebody uploaded with a form. */
export type Upload = { readonly field: string; readonly name: string; readonly bytes: Uint8Array };

/** What a page is asked with. */
export type PageRequest<Path extends string, May extends Permission | 'anyone'> = {
  readonly house: House;
  /** Who asks; on a page for anyone, null when nobody has signed in. */
  readonly person: May extends 'anyone' ? SignedIn | null : SignedIn;
  /** The `:names` of the path. */
  readonly params: Readonly<Record<NamesIn<Path>, string>>;
  /** What follows the `?` of the address. */
  readonly query: Readonly<Record<string, string | undefined>>;
  /** The fields of the form that was sent; empty when the page is only shown. */
  readonly form: Readonly<Record<string, string | undefined>>;
  readonly uploads: readonly Upload[];
  /** The session the request came with: what signs people in and out. */
  readonly session: SessionDoor;
  /** Where the request came from, for throttling only; never kept with what people say. */
  readonly from: string;
};

/** What a page may do to the session it was asked in. */
export type SessionDoor = {
  /** The token of the session, or null when there is none. */
  readonly token: string | null;
  /** The reader’s browser in a few words: 'Firefox on Windows'. */
  readonly browser: string;
  /** Begins a session under `token`, in place of any other. */
  readonly begin: (token: string) => void;
  /** Forgets the session in this browser. */
  readonly end: () => void;
};

/** One page: where it is, who may see it, what it prints and what its form does. */
export type Page<
  Path extends string = string,
  May extends Permission | 'anyone' = Permission | 'anyone',
> = {
  readonly path: Path;
  readonly may: May;
  /** The template that prints the answer, from `web/pages/`. */
  readonly template: string;
  readonly show: (request: PageRequest<Path, May>) => Promise<Answer> | Answer;
  /** What its form does; a page without one has no POST. */
  readonly act?: (request: PageRequest<Path, May>) => Promise<Answer> | Answer;
};

/** Any page, its path and permission forgotten: what the list of pages holds. */
export type AnyPage = {
  readonly path: string;
  readonly may: Permission | 'anyone';
  readonly template: string;
  readonly show: (request: never) => Promise<Answer> | Answer;
  readonly act?: (request: never) => Promise<Answer> | Answer;
};

/** Writes down a page, letting TypeScript read its params off its path. */
export function page<const Path extends string, const May extends Permission | 'anyone'>(
  definition: Page<Path, May>,
): Page<Path, May> {
  return definition;
}
