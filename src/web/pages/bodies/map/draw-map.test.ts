import { deepEqual, doesNotMatch, match } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import type { GovernanceMap } from '#use-cases/bodies/read-map.ts';
import { drawMap } from './draw-map.ts';

const body = { formTitle: 'Committee', everyMonths: null, lastHeard: null, isOverdue: false };

const map: GovernanceMap = {
  bodies: [
    { ...body, slug: 'committee', name: 'Corporate Parenting Committee', under: null },
    {
      ...{ ...body, slug: 'group', under: 'committee' },
      name: 'Education, Training and Employability Group <script>',
    },
  ],
  links: [
    {
      ...{ id: '1', body: 'committee', name: 'Health and Wellbeing Board', line: 'we report to' },
      ...{ owes: '', workPlan: null, everyMonths: 12, lastHeard: day('2026-05-20') },
      isOverdue: false,
    },
  ],
};

test('the map draws every body and every body elsewhere, with a line to what each belongs to', () => {
  const drawn = drawMap(map);
  const wide = drawn.slice(0, drawn.indexOf('</svg>'));
  const boxes = [...wide.matchAll(/<rect class="([^"]+)"/g)].map(([, looks]) => looks);
  deepEqual(boxes, ['bodies__box', 'bodies__box bodies__box--elsewhere', 'bodies__box']);
  deepEqual(
    [...wide.matchAll(/<line /g)].length,
    4,
    'two strokes for each of two that hang on one',
  );
  match(wide, /Health and Wellbeing Board \(we report to\)/);
  match(wide, /2 bodies, of which 1 report to another, and 1 links to bodies elsewhere/);
});

test('names are broken into lines where the picture is narrow, and can do no harm', () => {
  const narrow = drawMap(map).split('</svg>')[1] ?? '';
  match(narrow, />Education, Training and</);
  doesNotMatch(narrow, /<script>/);
});
