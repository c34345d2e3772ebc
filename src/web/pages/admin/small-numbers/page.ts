import type { House } from '#use-cases/house.ts';
import {
  changeDisclosureSetting,
  readDisclosureSetting,
} from '#use-cases/settings/disclosure-setting.ts';
import { goTo } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';

/** Up to which number the council’s figures are withheld. */
export const smallNumbersPage = page({
  path: '/admin/small-numbers',
  may: 'change settings',
  template: 'admin/small-numbers/page.njk',
  show: ({ house, query }) => printed(house, query.done === '1'),
  async act({ house, person, form }) {
    const changed = await changeDisclosureSetting(house, person, form.policy ?? '');
    if (changed.done) return goTo('/admin/small-numbers?done=1');
    return { ...(await printed(house, false)), ...wrongForm(changed.because) };
  },
});

async function printed(house: House, isSaved: boolean) {
  const { chosen, policies } = await readDisclosureSetting(house);
  return {
    heading: 'Small numbers',
    isSaved,
    chosen: chosen.id,
    policies: policies.map(({ id, says, source }) => ({
      value: id,
      text: says,
      hint: { text: `As in: ${source.title}.` },
    })),
    wrong: {},
  };
}
