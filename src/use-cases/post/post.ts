import { createTransport } from 'nodemailer';
import { BadSetting } from '../bad-setting.ts';

/** A letter as it leaves the house. */
export type Letter = { readonly to: string; readonly subject: string; readonly text: string };

/** The council’s own mail relay. */
export type Post = {
  /** Hands `letter` to the relay; throws when the relay does not take it. */
  readonly send: (letter: Letter) => Promise<void>;
};

/** The longest a relay may keep us waiting, in milliseconds. */
const patience = 20_000;

/**
 * The relay that ROOFTREE_SMTP_URL names, sending as ROOFTREE_MAIL_FROM.
 *
 * Null while either is missing: then no mail is sent, and the house says so.
 * Throws `BadSetting` when the first is no address of a relay.
 */
export function postFrom(environment: Readonly<Record<string, string | undefined>>): Post | null {
  const url = environment.ROOFTREE_SMTP_URL ?? '';
  const from = environment.ROOFTREE_MAIL_FROM ?? '';
  if (url === '' || from === '') return null;
  if (!isRelay(url)) throw new BadSetting(noRelay);
  const timeouts = {
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  };
  const transport = createTransport({ url, ...timeouts }, { from });
  return {
    send: async (letter) => {
      await transport.sendMail(letter);
    },
  };
}

/** The driver takes anything else for a relay on this computer. */
function isRelay(text: string): boolean {
  const address = URL.parse(text);
  return address !== null && /^smtps?:$/.test(address.protocol) && address.hostname !== '';
}

const noRelay =
  'ROOFTREE_SMTP_URL is not the address of a mail relay. Write it like smtp://relay.example:25.';
