import { renderSVG } from 'uqr';
import {
  acceptInvitation,
  type OpenInvitation,
  readInvitation,
} from '#use-cases/people/accept-invitation.ts';
import { wrongForm } from '../../form-errors.ts';
import { page } from '../../page.ts';

/** An invitation taken up: a password, an app that shows codes, and ten codes for paper. */
export const invitationPage = page({
  path: '/invitation/:token',
  may: 'anyone',
  template: 'invitation/page.njk',
  async show({ house, params }) {
    return printed(await readInvitation(house, params.token), house.signInProvider !== null);
  },
  async act({ house, params, form, from, session }) {
    const accepted = await acceptInvitation(house, {
      token: params.token,
      password: form.password ?? '',
      code: form.code ?? '',
      from,
      browser: session.browser,
    });
    if (accepted.done) {
      session.begin(accepted.token);
      return { heading: 'Keep these ten codes', recoveryCodes: accepted.recoveryCodes };
    }
    const open = await readInvitation(house, params.token);
    return { ...printed(open, house.signInProvider !== null), ...wrongForm(accepted.because) };
  },
});

function printed(open: OpenInvitation | null, hasProvider: boolean) {
  if (open === null) return { heading: 'This invitation is no longer open', open: null };
  return {
    heading: `Welcome, ${open.name}`,
    open: {
      ...open,
      secret: open.secret.replace(/(.{4})(?!$)/g, '$1 '),
      picture: renderSVG(open.appAddress, { border: 2 }),
    },
    hasProvider,
    wrong: {},
  };
}
