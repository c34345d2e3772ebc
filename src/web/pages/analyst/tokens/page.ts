import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import {
  endOwnSendingToken,
  makeSendingToken,
  readSendingTokens,
} from '#use-cases/people/sending-tokens.ts';
import { goTo } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';

/** The tokens with which an analyst’s own command sends figures: made, shown once, ended. */
export const tokensPage = page({
  path: '/analyst/tokens',
  may: 'make a sending token',
  template: 'analyst/tokens/page.njk',
  show: ({ house, person }) => printed(house, person),
  async act({ house, person, form }) {
    if (form.end !== undefined) {
      const ended = await endOwnSendingToken(house, person, form.end);
      if (ended.done) return goTo('/analyst/tokens');
      return { ...(await printed(house, person)), ...wrongForm(ended.because) };
    }
    const name = form.name ?? '';
    const made = await makeSendingToken(house, person, name);
    // The token is in this one answer and nowhere else: no address, no log, no second showing.
    if (made.done) return { ...(await printed(house, person)), token: made.token };
    return { ...(await printed(house, person)), name, ...wrongForm(made.because) };
  },
});

async function printed(house: House, person: SignedIn) {
  return {
    heading: 'Sending tokens',
    address: house.address,
    tokens: await readSendingTokens(house, person),
    token: null,
    name: '',
    wrong: {},
  };
}
