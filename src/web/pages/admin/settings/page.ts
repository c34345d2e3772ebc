import { readCouncil } from '#use-cases/read-council.ts';
import { changeSettings } from '#use-cases/settings/change-settings.ts';
import { goTo } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page, type Upload } from '../../../page.ts';

const heading = 'The council’s face';

/** The council’s name, colours and logo. */
export const settingsPage = page({
  path: '/admin/settings',
  may: 'change settings',
  template: 'admin/settings/page.njk',
  async show({ house, query }) {
    return { heading, face: await readCouncil(house), wrong: {}, isSaved: query.done === '1' };
  },
  async act({ house, person, form, uploads }) {
    const face = {
      name: form.name ?? '',
      shortName: form.shortName ?? '',
      brandColour: (form.brandColour ?? '').trim(),
      accentColour: (form.accentColour ?? '').trim(),
    };
    const logo = form.withoutLogo === 'yes' ? null : textOf(uploads);
    const changed = await changeSettings(house, person, { ...face, logo });
    if (changed.done) return goTo('/admin/settings?done=1');
    const { logoSvg } = await readCouncil(house);
    return { heading, face: { ...face, logoSvg }, ...wrongForm(changed.because) };
  },
});

/** The logo that came with the form; '' when none did. */
function textOf(uploads: readonly Upload[]): string {
  const logo = uploads.find(({ field, bytes }) => field === 'logo' && bytes.length > 0);
  return logo === undefined ? '' : new TextDecoder().decode(logo.bytes);
}
