import type { SignedIn } from '#access/person.ts';
import { roles } from '#access/roles.ts';
import type { House } from '#use-cases/house.ts';
import {
  chooseDigest,
  endOtherSessions,
  endOwnSession,
  readOwnAccount,
  renewRecoveryCodes,
} from '#use-cases/people/own-account.ts';
import { type Answer, goTo, notFound } from '../../answer.ts';
import { wrongForm } from '../../form-errors.ts';
import { named } from '../../named.ts';
import { page } from '../../page.ts';

/** Somebody’s own account: their roles, mail, recovery codes, and where they are signed in. */
export const accountPage = page({
  path: '/account',
  may: 'keep an account',
  template: 'account/page.njk',
  show: ({ house, person, session, query }) =>
    printed(house, person, session.token, {
      said: named(said, query.done),
      isRecovered: query.recovered === '1',
    }),
  async act({ house, person, session, form, from }) {
    if (form.do === 'end') {
      await endOwnSession(house, person, form.session ?? '');
      return goTo('/account?done=ended');
    }
    if (form.do === 'end others') {
      await endOtherSessions(house, person, session.token);
      return goTo('/account?done=ended');
    }
    if (form.do === 'digest') {
      const chosen = await chooseDigest(house, person, form.digest ?? '');
      if (chosen.done) return goTo('/account?done=digest');
      return printed(house, person, session.token, wrongForm(chosen.because));
    }
    const renewed = await renewRecoveryCodes(house, person, { code: form.code ?? '', from });
    if (!renewed.done) return printed(house, person, session.token, wrongForm(renewed.because));
    return { heading: 'Keep these ten codes', recoveryCodes: renewed.recoveryCodes };
  },
});

const said: Readonly<Record<string, string>> = {
  ended: 'Ended. Whoever used it has to sign in again.',
  digest: 'Saved: we write to you as often as you chose.',
};

async function printed(
  house: House,
  person: SignedIn,
  token: string | null,
  more: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const account = await readOwnAccount(house, person, token);
  if (account === null) return notFound();
  return {
    heading: 'Your account',
    account,
    roles: account.roles.map((grant) => ({ ...grant, says: roles[grant.role] })),
    standsInFor: account.standsInFor.map((one) => ({ ...one, says: roles[one.of.role] })),
    wrong: {},
    ...more,
  };
}
