import type { House } from './house.ts';
import { refused } from './outcome.ts';
import { whoSendsWith } from './people/sending-tokens.ts';
import { type FiguresReceived, receiveFigures } from './receive-figures.ts';

/** A figures file that a command hands in: with whose token, and what it says. */
export type Sending = { readonly token: string; readonly text: string };

/** Takes in a figures file from whoever holds a sending token, as if they had handed it in themselves. */
export async function sendFigures(
  house: House,
  { token, text }: Sending,
): Promise<FiguresReceived> {
  const sender = token === '' ? null : await whoSendsWith(house, token);
  return sender === null ? unknownToken : receiveFigures(house, sender, text);
}

const unknownToken = {
  ...refused(
    'may not',
    'This sending token does not work here. Make a new one at /analyst/tokens.',
  ),
  findings: [],
};
