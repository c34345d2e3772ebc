import type { Outcome } from '../outcome.ts';

/** Does `step` for each of `things`, one after the other; stops at the first that is refused. */
export async function inTurn<Thing>(
  things: readonly Thing[],
  step: (thing: Thing) => Promise<Outcome>,
): Promise<Outcome> {
  for (const thing of things) {
    const done = await step(thing);
    if (!done.done) return done;
  }
  return { done: true };
}

/** Takes each of `steps` once the one before it is done; stops at the first that is refused. */
export function stepByStep(steps: readonly (() => Promise<Outcome>)[]): Promise<Outcome> {
  return inTurn(steps, (step) => step());
}
