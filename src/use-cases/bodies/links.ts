import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { recordInAudit } from '#store/audit.ts';
import {
  keepHeard,
  type LinkedBodyTable,
  saveLinkedBody,
  saveReportingUp,
  saveSubGroupUpdate,
} from '#store/bodies/links.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { withBody } from '../year/with-body.ts';

/** How a body elsewhere stands to one of ours, in the order people meet them. */
export const lines = ['reports to us', 'we report to', 'works with us'] as const;

/** Links a body of ours to one elsewhere, or changes the link of that name. */
export function linkBody(
  house: House,
  person: SignedIn,
  written: {
    readonly body: string;
    readonly name: string;
    readonly line: string;
    readonly owes: string;
    readonly workPlan: string;
    readonly everyMonths: string;
  },
): Promise<Outcome> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async ({ tx, actor, body }) => {
    const read = readLink(written);
    if (!read.done) return read;
    const linked_id = crypto.randomUUID();
    const { council_id, body_id } = body;
    await saveLinkedBody(tx, { council_id, linked_id, body_id, ...read.link, last_heard_on: null });
    const subject = `body:${body_id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'linked a body elsewhere', subject });
    return { done: true };
  });
}

/** Keeps that a body elsewhere was heard. */
export function heardFrom(
  house: House,
  person: SignedIn,
  written: { readonly body: string; readonly link: string; readonly on: Day | null },
): Promise<Outcome> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async ({ tx, actor, body }) => {
    const { link } = written;
    const on = written.on ?? londonDayOf(house.now());
    if (on > londonDayOf(house.now())) {
      return refused('not valid', 'Record it once it has happened.', 'on');
    }
    const heard = { body: body.body_id, link, on };
    if (!isId(link) || !(await keepHeard(tx, house.council, heard))) {
      return refused('not found', 'There is no such body.');
    }
    const subject = `linked body:${link}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'heard from a body', subject });
    return { done: true };
  });
}

/** Sets how often a part of a body tells the whole how it goes. */
export function reportUp(
  house: House,
  person: SignedIn,
  written: { readonly body: string; readonly everyMonths: string },
): Promise<Outcome> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async ({ tx, actor, body }) => {
    if (body.parent_id === null) {
      return refused('wrong order', 'It is a part of no other body. Say of which first.');
    }
    const months = monthsTyped(written.everyMonths);
    if (months === null) return badMonths;
    const { council_id, body_id } = body;
    const from_day = londonDayOf(house.now());
    await saveReportingUp(tx, { council_id, body_id, every_months: months, from_day });
    const subject = `body:${body_id}`;
    await recordInAudit(tx, actor, {
      at: house.now(),
      did: 'set how often a body reports',
      subject,
    });
    return { done: true };
  });
}

/** Keeps that a part of a body told the whole how it goes. */
export function updateGiven(
  house: House,
  person: SignedIn,
  written: { readonly body: string; readonly on: Day | null; readonly words: string },
): Promise<Outcome> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async ({ tx, actor, body }) => {
    const today = londonDayOf(house.now());
    const on = written.on ?? today;
    if (on > today) return refused('not valid', 'Record it once it has happened.', 'given');
    const { council_id, body_id } = body;
    await saveSubGroupUpdate(tx, {
      council_id,
      body_id,
      given_on: on,
      words: written.words.trim(),
    });
    const subject = `body:${body_id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'received an update', subject });
    return { done: true };
  });
}

type Link = Pick<LinkedBodyTable, 'name' | 'line' | 'owes' | 'work_plan' | 'every_months'>;

function readLink(written: {
  readonly name: string;
  readonly line: string;
  readonly owes: string;
  readonly workPlan: string;
  readonly everyMonths: string;
}): Outcome<{ readonly link: Link }> {
  const name = written.name.trim();
  if (name === '') return refused('not valid', 'Write what the body is called.', 'name');
  const line = lines.find((known) => known === written.line);
  if (line === undefined) return refused('not valid', 'Choose how it stands to you.', 'line');
  const plan = written.workPlan.trim();
  if (plan !== '' && !(URL.canParse(plan) && plan.startsWith('https://'))) {
    return refused('not valid', 'Write an address that begins with https://.', 'workPlan');
  }
  const months = monthsTyped(written.everyMonths);
  if (months === null) return badMonths;
  const work_plan = plan === '' ? null : plan;
  return {
    done: true,
    link: { name, line, owes: written.owes.trim(), work_plan, every_months: months },
  };
}

function monthsTyped(typed: string): number | null {
  return /^([1-9]|1\d|2[0-4])$/.test(typed.trim()) ? Number(typed) : null;
}

const badMonths = refused('not valid', 'Write a number of months from 1 to 24.', 'everyMonths');
