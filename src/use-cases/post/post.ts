import { createTransport } from 'nodemailer';

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
 */
export function postFrom(environment: Readonly<Record<string, string | undefined>>): Post | null {
  const url = environment.ROOFTREE_SMTP_URL ?? '';
  const from = environment.ROOFTREE_MAIL_FROM ?? '';
  if (url === '' || from === '') return null;
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
