import type { MessageKind } from '#store/outbox.ts';
import type { Letter } from './post.ts';

type Words = { readonly subject: string; readonly says: readonly string[] };

/** What each kind of letter says: why it came, what to do, and nothing from inside the house. */
const words: Readonly<Record<MessageKind, Words>> = {
  invitation: {
    subject: 'You are invited to Rooftree',
    says: [
      'You have been invited to use Rooftree, where {council} looks after its work as a corporate parent.',
      'Open this link to set up your account. It works once, for seven days:',
    ],
  },
  reset: {
    subject: 'Choose a new password for Rooftree',
    says: [
      'Somebody, we hope you, asked for a new password for your Rooftree account at {council}.',
      'Open this link to choose one. It works once, for an hour. If it was not you, do nothing: your password stays as it is.',
    ],
  },
  reminder: {
    subject: 'Something in Rooftree is waiting for you',
    says: ['Something at {council} is waiting for you in Rooftree.', 'Sign in to see what it is:'],
  },
  'release published': {
    subject: 'New figures in Rooftree',
    says: [
      '{council} has published new figures about its children in care and care leavers.',
      'Read them here:',
    ],
  },
};

/** The letter that tells somebody of `kind`, with `link` to the page it is about. */
export function letterOf(
  kind: MessageKind,
  { to, council, link }: { readonly to: string; readonly council: string; readonly link: string },
): Letter {
  const { subject, says } = words[kind];
  const paragraphs = says.map((sentence) => sentence.replaceAll('{council}', () => council));
  const closing =
    'Rooftree sends links and never anything about a child. You can choose how often it writes to you on your account page.';
  return { to, subject, text: `${[...paragraphs, link, closing].join('\n\n')}\n` };
}
