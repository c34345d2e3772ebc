import type { SignedIn } from '#access/person.ts';
import { roles } from '#access/roles.ts';
import type { House } from '#use-cases/house.ts';
import type { Outcome } from '#use-cases/outcome.ts';
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
    if (form.do === 'codes') {
      const renewed = await renewRecoveryCodes(house, person, { code: form.code ?? '', from });
      if (!renewed.done) return printed(house, person, session.token, wrongForm(renewed.because));
      return { heading: 'Keep these ten codes', recoveryCodes: renewed.recoveryCodes };
    }
    const change = named(changes, form.do);
    if (change === null) return goTo('/account');
    const changed = await change(house, person, form, session.token);
    if (changed.done) return goTo(`/account?done=${form.do}`);
    return printed(house, person, session.token, wrongForm(changed.because));
  },
});

type Change = (
  house: House,
  person: SignedIn,
  form: Readonly<Record<string, string | undefined>>,
  token: string | null,
) => Promise<Outcome>;

/** What the forms of the page do, by the names of their buttons. */
const changes: Readonly<Record<string, Change>> = {
  end: (house, person, form) => endOwnSession(house, person, form.session ?? ''),
  'end-others': (house, person, _form, token) => endOtherSessions(house, person, token),
  digest: (house, person, form) => chooseDigest(house, person, form.digest ?? ''),
};

const said: Readonly<Record<string, string>> = {
  end: 'Ended. Whoever used it has to sign in again.',
  'end-others': 'Ended. You are signed in here alone.',
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
