import type { SignedIn } from '#access/person.ts';
import { type Day, monthsAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { recordInAudit } from '#store/audit.ts';
import {
  addItemInvitee,
  addStandingInvitee,
  keepItemInviteeCame,
  saveInviteeAttendance,
  standingInvitees,
} from '#store/bodies/invitees.ts';
import { itemsOfBody } from '#store/bodies/items-of-body.ts';
import { meetingNamed } from '#store/meetings/meetings.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { type BodyAtWork, withBody } from '../year/with-body.ts';

/** Adds somebody of an agency who is always asked to come, and who comes in their place. */
export function inviteAlways(
  house: House,
  person: SignedIn,
  written: {
    readonly body: string;
    readonly agency: string;
    readonly role: string;
    readonly name: string;
    readonly deputy: string;
    readonly from: Day | null;
  },
): Promise<Outcome<{ readonly invitee: string }>> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async ({ tx, actor, body }) => {
    const [agency, role, name] = [written.agency, written.role, written.name].map((text) =>
      text.trim(),
    );
    if (!agency) return refused('not valid', 'Write for which agency they come.', 'agency');
    if (!role) return refused('not valid', 'Write what they do there.', 'role');
    if (!name) return refused('not valid', 'Write who it is.', 'name');
    const standing = await standingInvitees(tx, house.council, body.body_id);
    if (standing.some((one) => one.agency === agency && one.name === name)) {
      return refused('wrong order', 'They are always asked already.');
    }
    const invitee_id = crypto.randomUUID();
    const { council_id, body_id } = body;
    await addStandingInvitee(tx, {
      ...{ council_id, invitee_id, body_id, agency, role, name, until_day: null },
      deputy: written.deputy.trim(),
      from_day: written.from ?? londonDayOf(house.now()),
    });
    const subject = `invitee:${invitee_id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'invited somebody always', subject });
    return { done: true, invitee: invitee_id };
  });
}

/** Keeps whether a standing invitee came to a meeting, or their deputy, or nobody. */
export function inviteeCame(
  house: House,
  person: SignedIn,
  written: {
    readonly body: string;
    readonly invitee: string;
    readonly meeting: string;
    readonly came: string;
  },
): Promise<Outcome> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async ({ tx, actor, body }) => {
    const meeting = await meetingNamed(tx, house.council, written.meeting);
    if (meeting === null || meeting.body_id !== body.body_id) {
      return refused('not valid', 'Choose a meeting of this body.', 'meeting');
    }
    const invitees = await standingInvitees(tx, house.council, body.body_id);
    const invitee = invitees.find(({ invitee_id }) => invitee_id === written.invitee);
    if (invitee === undefined) return refused('not found', 'Nobody of that kind is invited.');
    const came = (['in person', 'deputy', 'nobody'] as const).find((one) => one === written.came);
    if (came === undefined) return refused('not valid', 'Say who came.', 'came');
    const { council_id, invitee_id } = invitee;
    await saveInviteeAttendance(tx, {
      council_id,
      invitee_id,
      meeting_id: meeting.meeting_id,
      came,
    });
    const subject = `invitee:${invitee_id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'recorded who came', subject });
    return { done: true };
  });
}

/** Asks somebody to come for one item, and says what is asked of them. */
export function inviteForItem(
  house: House,
  person: SignedIn,
  written: {
    readonly body: string;
    readonly item: string;
    readonly agency: string;
    readonly name: string;
    readonly asked: string;
  },
): Promise<Outcome<{ readonly invitee: string }>> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async (work) => {
    const [agency = '', name = '', asked = ''] = [written.agency, written.name, written.asked].map(
      (text) => text.trim(),
    );
    if (agency === '') return refused('not valid', 'Write for which agency they come.', 'agency');
    if (asked === '') return refused('not valid', 'Write what is asked of them.', 'asked');
    if (!(await itemIds(work, house)).includes(written.item)) {
      return refused('not valid', 'Choose an item of a meeting of this body.', 'item');
    }
    const { tx, actor } = work;
    const invitee_id = crypto.randomUUID();
    const council_id = house.council;
    const item_id = written.item;
    await addItemInvitee(tx, { council_id, invitee_id, item_id, agency, name, asked, came: null });
    const subject = `invitee:${invitee_id}`;
    await recordInAudit(tx, actor, {
      at: house.now(),
      did: 'invited somebody for an item',
      subject,
    });
    return { done: true, invitee: invitee_id };
  });
}

/** Keeps whether somebody asked for one item came. */
export function itemInviteeCame(
  house: House,
  person: SignedIn,
  written: { readonly body: string; readonly invitee: string; readonly came: boolean },
): Promise<Outcome> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async (work) => {
    const { invitee, came } = written;
    const items = await itemIds(work, house);
    const kept = await keepItemInviteeCame(work.tx, house.council, { invitee, items, came });
    if (!kept) return refused('not found', 'Nobody of that kind is invited.');
    const subject = `invitee:${invitee}`;
    await recordInAudit(work.tx, work.actor, {
      at: house.now(),
      did: 'recorded who came',
      subject,
    });
    return { done: true };
  });
}

async function itemIds({ tx, body }: BodyAtWork, house: House): Promise<readonly string[]> {
  const today = londonDayOf(house.now());
  const around = { from: monthsAfter(today, -12), to: monthsAfter(today, 12) };
  const items = await itemsOfBody(tx, house.council, body.body_id, around);
  return items.map(({ item_id }) => item_id);
}
