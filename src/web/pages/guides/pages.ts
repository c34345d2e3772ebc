import { type Guide, guides, readGuide } from '../../guides/guides.ts';
import { type AnyPage, page } from '../../page.ts';

/** The guides: anybody may know how the house is kept. */
export const guidePages: readonly AnyPage[] = guides.map(guidePage);

function guidePage(guide: Guide): AnyPage {
  return page({
    path: `/guides/${guide}`,
    may: 'anyone',
    template: 'guides/page.njk',
    show() {
      const { title, html } = readGuide(guide);
      return { heading: title, html };
    },
  });
}
