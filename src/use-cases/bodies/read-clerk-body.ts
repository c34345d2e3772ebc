import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { type Day, monthsAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { holds } from '#governance/membership.ts';
import { bodyNamed } from '#store/bodies/bodies.ts';
import {
  type InviteeAttendanceTable,
  type ItemInviteeTable,
  inviteeAttendance,
  itemInvitees,
  type StandingInviteeTable,
  standingInvitees,
} from '#store/bodies/invitees.ts';
import { type ItemOfBody, itemsOfBody } from '#store/bodies/items-of-body.ts';
import {
  type EffectivenessReviewTable,
  optionsOf,
  type ProposalOptionTable,
  proposalsOf,
  reviewsOf,
  type TermsProposalTable,
} from '#store/bodies/proposals.ts';
import { within } from '#store/database.ts';
import { resolutionsOf } from '#store/meetings/items.ts';
import type { House } from '../house.ts';

/** What a clerk works with beside what everybody may read of a body. */
export type ClerksBody = {
  readonly invitees: readonly StandingInviteeTable[];
  /** How many of the meetings that were recorded each agency came to. */
  readonly byAgency: readonly { readonly agency: string; readonly came: number; of: number }[];
  readonly items: readonly ItemOfBody[];
  readonly itemInvitees: readonly ItemInviteeTable[];
  readonly proposals: readonly (TermsProposalTable & {
    readonly options: readonly ProposalOptionTable[];
  })[];
  readonly reviews: readonly EffectivenessReviewTable[];
  readonly isReviewOverdue: boolean;
  /** What the body decided in the past year, for a proposal to be tied to. */
  readonly decided: readonly { readonly id: string; readonly words: string }[];
};

/** The workings of the body called `slug`, for somebody who runs bodies; null otherwise. */
export async function readClerksBody(
  house: House,
  person: SignedIn,
  slug: string,
): Promise<ClerksBody | null> {
  if (!may(person.roles, 'run bodies')) return null;
  const today = londonDayOf(house.now());
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const body = await bodyNamed(tx, house.council, slug);
    if (body === null) return null;
    const { council_id, body_id } = body;
    const around = { from: monthsAfter(today, -12), to: monthsAfter(today, 12) };
    const items = await itemsOfBody(tx, council_id, body_id, around);
    const ids = items.map(({ item_id }) => item_id);
    const invitees = await standingInvitees(tx, council_id, body_id);
    const proposals = await proposalsOf(tx, council_id, body_id);
    const options = await optionsOf(
      tx,
      council_id,
      proposals.map(({ proposal_id }) => proposal_id),
    );
    const reviews = await reviewsOf(tx, council_id, body_id);
    const resolved = await resolutionsOf(tx, council_id, ids);
    return {
      invitees: invitees.filter((one) => holds(daysOf(one), today)),
      byAgency: byAgency(invitees, await inviteeAttendance(tx, council_id, body_id)),
      items,
      itemInvitees: await itemInvitees(tx, council_id, ids),
      proposals: proposals.map((proposal) => ({
        ...proposal,
        options: options.filter(({ proposal_id }) => proposal_id === proposal.proposal_id),
      })),
      reviews,
      isReviewOverdue: isReviewOverdue(reviews, today),
      decided: resolved
        .filter(({ state }) => state === 'carried')
        .map(({ resolution_id: id, words }) => ({ id, words })),
    };
  });
}

/** How often each agency came, itself or by deputy, of the meetings somebody recorded. */
function byAgency(
  invitees: readonly Pick<StandingInviteeTable, 'invitee_id' | 'agency'>[],
  attendance: readonly Pick<InviteeAttendanceTable, 'invitee_id' | 'meeting_id' | 'came'>[],
): ClerksBody['byAgency'] {
  const agencyOf = new Map(invitees.map(({ invitee_id, agency }) => [invitee_id, agency]));
  const grouped = Map.groupBy(attendance, ({ invitee_id }) => agencyOf.get(invitee_id) ?? '');
  return [...new Set(agencyOf.values())].map((agency) => {
    const meetings = Map.groupBy(grouped.get(agency) ?? [], ({ meeting_id }) => meeting_id);
    const came = [...meetings.values()].filter((rows) => rows.some((row) => row.came !== 'nobody'));
    return { agency, came: came.length, of: meetings.size };
  });
}

/** Whether a body has not looked at how well it works for more than a year. */
function isReviewOverdue(reviews: readonly EffectivenessReviewTable[], today: Day): boolean {
  const last = reviews[0]?.begun_on ?? null;
  return last === null || monthsAfter(last, 12) < today;
}

function daysOf({ from_day: from, until_day: until }: StandingInviteeTable) {
  return { from, until };
}
