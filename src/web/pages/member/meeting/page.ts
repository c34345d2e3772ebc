import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import { readRestrictedFile, readRestrictedPack } from '#use-cases/packs/read-restricted-pack.ts';
import { type Answer, goTo, notFound, send } from '../../../answer.ts';
import { type Printable, typeOfFile } from '../../../packs/file-types.ts';
import { purposeInWords } from '../../../packs/words.ts';
import { page } from '../../../page.ts';
import { sayDay } from '../../../templates.ts';

/** The whole pack of a meeting, for members of its body. It is kept by no cache. */
export const memberMeetingPage = page({
  path: '/member/meetings/:meeting',
  may: 'see restricted papers',
  template: 'member/meeting/page.njk',
  async show({ house, person, params }) {
    const read = await readRestrictedPack(house, person, params.meeting);
    if (read === null) return notFound();
    const { meeting, pack } = read;
    return {
      heading: `${meeting.body}, ${sayDay(meeting.day)}`,
      meeting,
      pack,
      purposeInWords,
      mayRecall: may(person.roles, 'recall papers'),
    };
  },
});

/** The whole pack as a tagged PDF. */
export const memberPackPdf = page({
  path: '/member/meetings/:meeting/pack.pdf',
  may: 'see restricted papers',
  template: 'member/meeting/page.njk',
  show: ({ house, person, params }) => sent(house, person, params.meeting, 'pdf'),
});

/** The whole pack for Word. */
export const memberPackDocx = page({
  path: '/member/meetings/:meeting/pack.docx',
  may: 'see restricted papers',
  template: 'member/meeting/page.njk',
  show: ({ house, person, params }) => sent(house, person, params.meeting, 'docx'),
});

/** The file, or the page that says why there is none yet. */
async function sent(
  house: House,
  person: SignedIn,
  meeting: string,
  format: Printable,
): Promise<Answer> {
  const file = await readRestrictedFile(house, person, { meeting, format });
  if (file === null) return notFound();
  if (file.bytes === null) return goTo(`/member/meetings/${meeting}`);
  return send({
    type: typeOfFile[format],
    body: file.bytes,
    saveAs: `restricted-${meeting}.${format}`,
  });
}
