import type { Council } from '#use-cases/read-council.ts';

/** What a page answers with. A plain record is printed by the page’s template. */
export type Answer = Printed | GoTo | NotFound | Sent;

/** Everything the template prints. `heading` is the page’s title too. */
export type Printed = {
  readonly heading: string;
  /** What is wrong with the form, for the error summary at the top. */
  readonly errors?: readonly FormError[];
  /** The council, where the page has read it already: the frame does not ask again. */
  readonly council?: Council;
  readonly [name: string]: unknown;
};

/** One thing wrong with a form: what to do, and the field it is about. */
export type FormError = { readonly text: string; readonly href?: string };

const goes = Symbol('goes to another address');
const isNothing = Symbol('is not found');
const sends = Symbol('sends a file');

type GoTo = { readonly [goes]: string };
type NotFound = { readonly [isNothing]: true };
type Sent = { readonly [sends]: SentFile };

/** A file or other body a page answers with instead of HTML. */
export type SentFile = {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** When given, the browser saves it under this name. */
  readonly saveAs?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Sends the reader on to another address of ours (or to the council’s sign-in provider). */
export function goTo(address: string): GoTo {
  return { [goes]: address };
}

/** The answer for what does not exist, and for what this reader may not know exists. */
export function notFound(): NotFound {
  return { [isNothing]: true };
}

/** Answers with `file` itself. */
export function send(file: SentFile): Sent {
  return { [sends]: file };
}

/** Where `answer` sends the reader, or null when it does not. */
export function destinationOf(answer: Answer): string | null {
  return goes in answer ? (answer as GoTo)[goes] : null;
}

/** The file `answer` sends, or null when it is a page. */
export function fileOf(answer: Answer): SentFile | null {
  return sends in answer ? (answer as Sent)[sends] : null;
}

/** Whether `answer` says that nothing is there. */
export function isNotFound(answer: Answer): answer is NotFound {
  return isNothing in answer;
}
