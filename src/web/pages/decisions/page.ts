import type { ResolutionKind } from '#governance/resolution.ts';
import { readPublicDecision } from '#use-cases/actions/read-public-action.ts';
import { notFound } from '../../answer.ts';
import { page } from '../../page.ts';
import { saidStatus } from '../actions/words.ts';

/** A decision, for everybody: what was resolved, when and by whom, and how what came of it stands. */
export const decisionPage = page({
  path: '/decisions/:decision',
  may: 'anyone',
  template: 'decisions/page.njk',
  async show({ house, params }) {
    const read = await readPublicDecision(house, params.decision);
    if (read === null) return notFound();
    const { decision, actions } = read;
    return {
      heading: decision.item_title,
      decision,
      kind: saidKind[decision.kind],
      state: saidState[decision.state],
      actions: actions.map(({ id, words, status, due, owners, difference }) => ({
        address: `/actions/${id}`,
        words,
        status: saidStatus[status],
        due,
        agencies: owners.map(({ agency }) => agency).join(' and '),
        difference,
      })),
    };
  },
});

const saidKind: Readonly<Record<ResolutionKind, string>> = {
  note: 'To note',
  agree: 'To agree',
  recommend: 'To recommend',
  refer: 'To refer',
  request: 'To ask for',
  defer: 'To put off',
};

const saidState = {
  carried: 'Carried',
  lost: 'Lost',
  deferred: 'Put off',
  withdrawn: 'Withdrawn',
} as const;
