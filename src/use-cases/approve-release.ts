import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { PublishedFigure } from '#disclosure/figure.ts';
import { policies } from '#disclosure/policy.ts';
import { publish } from '#disclosure/publish.ts';
import { recordInAudit } from '#store/audit.ts';
import { type Actor, within } from '#store/database.ts';
import { areExactFiguresKept, exactFiguresOf } from '#store/exact-figures.ts';
import { keepPublishedFigures } from '#store/published-snapshot.ts';
import { markPublished } from '#store/release-steps.ts';
import { type Release, releaseToChange } from '#store/releases.ts';
import type { OpenTransaction } from '#store/tables.ts';
import { drawPageOfFigures } from './draw-page-of-figures.ts';
import type { House } from './house.ts';
import { type Outcome, refused } from './outcome.ts';
import { packShape } from './pack-shape.ts';
import { isId } from './people/read-people.ts';
import { tellThoseWhoMay } from './tell-people.ts';

/**
 * Makes a prepared release public: figures, page and all, or nothing of it.
 *
 * Whoever prepared it cannot approve it, whatever other roles they hold.
 */
export async function approveRelease(
  house: House,
  person: SignedIn,
  { release: id }: { readonly release: string },
): Promise<Outcome<{ readonly version: number }>> {
  if (!may(person.roles, 'approve a release')) return mayNot;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_release', actor, async (tx) => {
    const release = isId(id) ? await releaseToChange(tx, house.council, id) : null;
    if (release === null) return noSuchRelease;
    if (release.state !== 'prepared') return notWaiting;
    if (release.prepared.by === person.id) return twoPeople;
    if (!(await areExactFiguresKept(tx, house.council, release.receipt))) return nothingLeft;
    await makePublic(tx, house, actor, release);
    return { done: true, version: release.version };
  });
}

async function makePublic(
  tx: OpenTransaction,
  house: House,
  actor: Actor,
  release: Release,
): Promise<void> {
  const [council, at, subject] = [house.council, house.now(), `release:${release.id}`];
  // Held before the log is: a recall takes them in this order too.
  await markPublished(tx, council, release, { by: actor.person ?? '', at });
  const figures = await safeFigures(tx, house, actor, release);
  await keepPublishedFigures(tx, council, release.id, figures);
  await drawPageOfFigures(tx, house);
  await recordInAudit(tx, actor, { at, did: 'approved a release', subject });
  await tellThoseWhoMay(tx, house, 'see the scorecard', {
    kind: 'release published',
    link: '/member/scorecard',
    about: subject,
    by: actor.person ?? '',
  });
}

async function safeFigures(
  tx: OpenTransaction,
  house: House,
  actor: Actor,
  { receipt, policy: policyId }: Release,
): Promise<readonly PublishedFigure[]> {
  const policy = policies.find(({ id }) => id === policyId);
  if (policy === undefined) throw new RangeError('A release was prepared under no known policy');
  const exact = await exactFiguresOf(tx, house.council, receipt);
  const [at, subject] = [house.now(), `receipt:${receipt}`];
  await recordInAudit(tx, actor, { at, did: 'read exact figures to publish them', subject });
  return publish(exact, packShape, policy);
}

const mayNot = refused('may not', 'Only a release approver can approve a release.');

const noSuchRelease = refused('not found', 'There is no such release.');

const notWaiting = refused(
  'wrong order',
  'This release is not waiting for approval: somebody has approved it or sent it back.',
);

/** Said of a release, asked for or not, whose exact figures have gone. */
export const nothingLeft = refused(
  'wrong order',
  'The exact figures of this file were removed when their time was over, so it cannot be released.',
);

const twoPeople = refused(
  'may not',
  'You asked for this release, so somebody else has to approve it.',
);
