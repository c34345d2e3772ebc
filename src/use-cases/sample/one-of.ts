import type { SignedIn } from '#access/person.ts';
import type { SampleCouncil } from '../sample-council.ts';

/** The made-up person called `name`, as somebody signed in with all their roles. */
export function personCalled(sample: SampleCouncil, name: string): SignedIn {
  const found = sample.people.find((person) => person.name === name);
  if (found === undefined) throw new RangeError(`The sample council has nobody called ${name}`);
  const roles = found.roles.map(({ role }) => role);
  return { id: found.id, council: sample.face.code, name, roles };
}
