import type { TestEvent } from 'node:test/reporters';

/** A test that ended, as the runner counts it: one line of JSON each. */
export type CountedTest = {
  readonly ended: 'passed' | 'failed' | 'skipped';
  readonly name: string;
  readonly file: string;
  /** Why it failed or was skipped; empty when it passed. */
  readonly because: string;
};

/** A reporter for node:test that writes down every test that ended. Node wants it as the default. */
export default async function* countTests(
  events: AsyncIterable<TestEvent>,
): AsyncGenerator<string, void> {
  for await (const event of events) {
    const counted = countedFrom(event);
    if (counted !== null) yield `${JSON.stringify(counted)}\n`;
  }
}

function countedFrom(event: TestEvent): CountedTest | null {
  if (event.type === 'test:fail') return failed(event.data);
  if (event.type !== 'test:pass') return null;
  const { name, file = '', skip, details } = event.data;
  if (details.type === 'suite' || file.endsWith(name)) return null;
  if (skip === undefined || skip === false) return { ended: 'passed', name, file, because: '' };
  return { ended: 'skipped', name, file, because: skip === true ? 'no reason given' : skip };
}

/** A test that failed of itself; a group fails with each test in it and is not counted again. */
function failed({ name, file = '', details: { error } }: TestFail): CountedTest | null {
  const isGroup = 'failureType' in error && error.failureType === 'subtestsFailed';
  return isGroup ? null : { ended: 'failed', name, file, because: reasonOf(error) };
}

type TestFail = Extract<TestEvent, { readonly type: 'test:fail' }>['data'];

function reasonOf(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error;
  return cause.stack ?? cause.message;
}
