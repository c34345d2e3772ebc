import { readPublicAction } from '#use-cases/actions/read-public-action.ts';
import { notFound } from '../../../answer.ts';
import { page } from '../../../page.ts';
import { saidDecision, saidOrigin, saidStatus, saidWord } from '../words.ts';

/** How an action stands, for everybody: what, by when, which services, and what the body decided. */
export const publicActionPage = page({
  path: '/actions/:action',
  may: 'anyone',
  template: 'actions/public/page.njk',
  async show({ house, person, params }) {
    const action = await readPublicAction(house, params.action);
    if (action === null) return notFound();
    return {
      heading: action.words,
      action,
      status: saidStatus[action.status],
      origin: saidOrigin[action.origin.kind],
      decisionAddress: action.decision === null ? null : `/decisions/${action.decision}`,
      owners: action.owners.map(({ agency, told }) => ({
        agency,
        told: told === null ? null : { ...told, said: saidWord[told.word] },
      })),
      decisions: action.decisions.map((one) => ({ ...one, said: saidDecision[one.word] })),
      isSignedIn: person !== null,
    };
  },
});
