import { ok } from 'node:assert/strict';
import type { Role } from '#access/roles.ts';
import type { House } from '../house.ts';
import { addTestPerson } from '../people/test-people.ts';
import { previewImport } from './bring-in.ts';

const tables = {
  meetings: ['democratic-services', 'body,date,time,place\nNobody,2020-01-01,18:30,Room 1\n'],
  people: ['administrator', 'name,e-mail,role\nRobin Vale,robin.vale@estuary.example,nurse\n'],
} as const satisfies Record<string, readonly [Role, string]>;

/** A table of `kind` that somebody gave and nobody has confirmed; its id. */
export async function addTestImport(house: House, kind: keyof typeof tables): Promise<string> {
  const [role, text] = tables[kind];
  const person = await addTestPerson(house, [role], 'Giver');
  const bytes = new TextEncoder().encode(text);
  const given = await previewImport(house, person, { kind, name: `${kind}.csv`, bytes });
  ok(given.done);
  return given.id;
}
