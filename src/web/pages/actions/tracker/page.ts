import { may } from '#access/permissions.ts';
import { ageBands } from '#governance/late-action.ts';
import { type ActionRead, readActions } from '#use-cases/actions/read-actions.ts';
import { notFound } from '../../../answer.ts';
import { page } from '../../../page.ts';
import { saidOrigin, saidStatus } from '../words.ts';

/** Every action somebody may follow: theirs first, then what is late, open and closed. */
export const trackerPage = page({
  path: '/member/actions',
  may: 'follow actions',
  template: 'actions/tracker/page.njk',
  async show({ house, person, query }) {
    const read = await readActions(house, person);
    if (!read.done) return notFound();
    const { actions } = read;
    const open = actions.filter(({ state }) => state !== 'closed');
    const closed = actions.filter(({ state }) => state === 'closed');
    return {
      heading: 'Actions',
      mine: rowsOf(open.filter(({ isMine }) => isMine)),
      waiting: rowsOf(open.filter(({ status, isMine }) => isWaiting(status) && !isMine)),
      open: rowsOf(open.filter(({ status, isMine }) => !isWaiting(status) && !isMine)),
      closed: rowsOf(closed),
      ageing: ageingOf(open),
      silentCount: open.filter(({ silent }) => silent.length > 0).length,
      openCount: open.length,
      mayBegin: may(person.roles, 'run meetings'),
      begun: query.begun === '1',
    };
  },
});

function isWaiting(status: ActionRead['status']): boolean {
  return status !== 'on track' && status !== 'in doubt';
}

function rowsOf(actions: readonly ActionRead[]) {
  return actions.map((action) => ({
    address: `/actions/${action.id}/record`,
    words: action.words,
    status: saidStatus[action.status],
    agencies: action.owners.map(({ agency }) => agency).join(' and '),
    due: action.due,
    bodyName: action.bodyName,
    silent: action.silent.join(' and '),
    origin: saidOrigin[action.origin.kind],
    difference: action.decisions.findLast(({ word }) => word === 'closed')?.difference ?? '',
  }));
}

/** How many late actions each agency has, by how late they are; a joint action counts for both. */
function ageingOf(open: readonly ActionRead[]) {
  const late = open.filter(({ ageBand }) => ageBand !== null);
  const agencies = [
    ...new Set(late.flatMap(({ owners }) => owners.map(({ agency }) => agency))),
  ].toSorted();
  return {
    bands: ageBands.map(({ words }) => words),
    rows: agencies.map((agency) => ({
      agency,
      counts: ageBands.map(
        ({ words }) =>
          late.filter(
            ({ ageBand, owners }) =>
              ageBand === words && owners.some((owner) => owner.agency === agency),
          ).length,
      ),
    })),
  };
}
