import type { SeedRow } from './seed-rows.ts';

/** What the council papers ask of bodies, row by row. */
export const rowsOfBodies: readonly SeedRow[] = [
  {
    row: 'A01',
    is: 'A seat for every group, and a word when one is empty',
    shown: {
      by: 'src/use-cases/bodies/bodies.test.ts',
      test: 'a committee of eight has a seat for every group, and names the group whose seat is empty',
    },
  },
  {
    row: 'A02',
    is: 'Co-opted seats by the organisation that nominates',
    shown: {
      by: 'src/use-cases/bodies/bodies.test.ts',
      test: 'when an office in the children in care council ends, the seat that rested on it is empty the same day',
    },
  },
  {
    row: 'A03',
    is: 'The chair follows the post',
    shown: {
      by: 'src/use-cases/bodies/bodies.test.ts',
      test: 'the chair follows the post and not the person, and an old paper keeps the chair of its day',
    },
  },
  {
    row: 'A04',
    is: 'Offices by date, so that an old paper keeps its holder',
    shown: {
      by: 'src/use-cases/bodies/bodies.test.ts',
      test: 'the chair follows the post and not the person, and an old paper keeps the chair of its day',
    },
  },
  {
    row: 'A05',
    is: 'Who answers for what in law, and no post empty',
    shown: {
      by: 'src/use-cases/bodies/bodies.test.ts',
      test: 'a post that nobody holds is counted empty, in days',
    },
  },
  {
    row: 'A06',
    is: 'A champion who is not the lead member',
    shown: { later: 'the councillors’ part' },
  },
  {
    row: 'A07',
    is: 'Terms of reference in versions',
    shown: {
      by: 'src/use-cases/bodies/terms.test.ts',
      test: 'a new version of the terms leaves the old one to be read, says what changed, and counts a new function from nought',
    },
  },
  {
    row: 'A08',
    is: 'Objectives and pledges a body answers for',
    shown: { later: 'the councillors’ part' },
  },
  {
    row: 'A09',
    is: 'Cabinet and shadow member side by side',
    shown: { later: 'the councillors’ part' },
  },
  {
    row: 'A10',
    is: 'Standing invitees, counted by agency',
    shown: {
      by: 'src/use-cases/bodies/terms.test.ts',
      test: 'agencies that are always asked are counted by the meetings they came to, themselves or by deputy',
    },
  },
  {
    row: 'A11',
    is: 'Somebody invited to one item, with what is asked of them',
    shown: {
      by: 'src/use-cases/bodies/terms.test.ts',
      test: 'somebody is asked to one item with what is asked of them, and whether they came is kept',
    },
  },
  {
    row: 'A12',
    is: 'Sub-groups that report up',
    shown: {
      by: 'src/use-cases/bodies/terms.test.ts',
      test: 'a part of a body that has not told how it goes is due on the agenda of the whole',
    },
  },
  {
    row: 'A13',
    is: 'Groups that meet every month',
    shown: {
      by: 'src/use-cases/bodies/terms.test.ts',
      test: 'a group that is to meet every month says how often it did',
    },
  },
  {
    row: 'A14',
    is: 'Chairs of working groups as members, by proposal',
    shown: {
      by: 'src/use-cases/bodies/terms.test.ts',
      test: 'a change of seats is proposed with options, and decided once, by the decision it is linked to',
    },
  },
  {
    row: 'A15',
    is: 'A body that looks at how well it works',
    shown: {
      by: 'src/use-cases/bodies/terms.test.ts',
      test: 'a body looks at how well it works, chooses a way forward, and is told when a year has passed without',
    },
  },
  {
    row: 'A16',
    is: 'The children in care council at every meeting',
    shown: {
      by: 'src/use-cases/bodies/terms.test.ts',
      test: 'whether young people were there is counted by meeting, and never by name',
    },
  },
  {
    row: 'A17',
    is: 'Bodies elsewhere, and when they were last heard',
    shown: {
      by: 'src/use-cases/bodies/terms.test.ts',
      test: 'a body elsewhere is on the map with its work plan and when it was last heard',
    },
  },
  {
    row: 'A18',
    is: 'A map of bodies and who reports to whom',
    shown: {
      by: 'src/web/pages/bodies/map/draw-map.test.ts',
      test: 'the map draws every body and every body elsewhere, with a line to what each belongs to',
    },
  },
];
