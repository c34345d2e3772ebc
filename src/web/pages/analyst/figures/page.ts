import type { SignedIn } from '#access/person.ts';
import type { Finding } from '#returns/finding.ts';
import type { House } from '#use-cases/house.ts';
import { listReceipts } from '#use-cases/list-receipts.ts';
import { receiveFigures } from '#use-cases/receive-figures.ts';
import { goTo } from '../../../answer.ts';
import type { WrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';
import { releaseInWords } from '../releases/states.ts';

/** Where figures come in without the desk: a plain upload, and what has been received. */
export const figuresReceivedPage = page({
  path: '/analyst/figures',
  may: 'send figures',
  template: 'analyst/figures/page.njk',
  show: ({ house, person, query }) => printed(house, person, receivedInWords(query.received)),
  async act({ house, person, uploads }) {
    const file = uploads.find(({ field }) => field === 'file');
    if (file === undefined) {
      return { ...(await printed(house, person, null)), ...wrongFile([chooseFile]) };
    }
    const text = new TextDecoder().decode(file.bytes);
    const received = await receiveFigures(house, person, text);
    if (received.done) return goTo(`/analyst/figures?received=${received.status}`);
    const { because, findings } = received;
    return {
      ...(await printed(house, person, null)),
      ...wrongFile([because.say, ...findings.slice(0, 20).map(inWords)]),
    };
  },
});

const chooseFile = 'Choose a figures file.';

/** Everything that is wrong with the file in the summary, and the first of it beside the field. */
function wrongFile([first = '', ...others]: readonly string[]): WrongForm {
  return {
    errors: [first, ...others].map((text) => ({ text, href: '#file' })),
    wrong: { file: { text: first } },
  };
}

async function printed(house: House, person: SignedIn, received: string | null) {
  const receipts = await listReceipts(house, person);
  return {
    heading: 'Figures received',
    wrong: {},
    received,
    receipts: receipts.map((receipt) => ({
      ...receipt,
      state:
        receipt.release === null
          ? null
          : releaseInWords({ ...receipt.release, names: receipt.names }),
    })),
  };
}

function inWords({ say, field }: Finding): string {
  return field === null || say.includes(field) ? say : `${field}: ${say}`;
}

function receivedInWords(status: string | undefined): string | null {
  switch (status) {
    case 'new':
      return 'The figures have been received. Look at them, then ask for approval.';
    case 'newer':
      return 'The figures have been received as a newer version of that day. Look at what would change.';
    case 'same':
      return 'These figures were here already, so nothing was added.';
    default:
      return null;
  }
}
