import { readPublishedTable } from '#use-cases/published-table.ts';
import { send } from '../../answer.ts';
import { page } from '../../page.ts';

/** All published figures for other programs, as described at `/api/v1/openapi.json`. */
export const figuresApi = page({
  path: '/api/v1/figures',
  may: 'anyone',
  template: 'figures/page.njk',
  async show({ house, query }) {
    const { council, newest, rows } = await readPublishedTable(house);
    const asked = query.measure;
    const figures = asked === undefined ? rows : rows.filter(({ measure }) => measure === asked);
    return send({
      type: 'application/json; charset=utf-8',
      body: JSON.stringify({ council, newest, figures }),
    });
  },
});
