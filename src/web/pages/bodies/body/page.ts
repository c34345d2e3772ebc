import { londonDayOf } from '#calendar/london.ts';
import { readBody } from '#use-cases/bodies/read-body.ts';
import { readPastPapers } from '#use-cases/import/past-papers.ts';
import { notFound } from '../../../answer.ts';
import { dayTyped, partsTyped } from '../../../day-field.ts';
import { page } from '../../../page.ts';
import { rulesInWords, seatsByKind } from '../words.ts';

/** A body: who sits on it, what it is for, and when it meets. */
export const bodyPage = page({
  path: '/bodies/:body',
  may: 'anyone',
  template: 'bodies/body/page.njk',
  async show({ house, params, query }) {
    const asked = dayTyped(query, 'on') ?? null;
    const body = await readBody(house, params.body, asked);
    if (body === null) return notFound();
    const today = londonDayOf(house.now());
    const isPublic = body.rules.hasPublicAccess;
    const meetings = isPublic ? body.meetings : [];
    return {
      heading: body.name,
      asked,
      parts: partsTyped(query, 'on'),
      body,
      rules: rulesInWords(body.rules),
      isPublic,
      isBalanced: body.rules.mustBeBalanced,
      groups: seatsByKind(body.seats),
      pastPapers: await readPastPapers(house, params.body),
      coming: meetings.filter((one) => one.on_day >= today && one.state !== 'cancelled'),
      past: meetings.filter((one) => one.on_day < today).toReversed(),
    };
  },
});
