import { type DataClass, dataClasses } from '#access/data-classes.ts';
import { accessOf, inWords, matrix } from '#access/matrix.ts';
import { type Role, roles } from '#access/roles.ts';
import { page } from '../../../page.ts';

/** The table of who may see what, printed from the one the house goes by. */
export const rolesPage = page({
  path: '/admin/roles',
  may: 'manage people',
  template: 'admin/roles/page.njk',
  show: () => ({ heading: 'Who may see what', rows: rowsInWords }),
});

const rowsInWords = (Object.keys(matrix) as (Role | 'the public')[]).map((role) => ({
  id: role.replaceAll(' ', '-'),
  says: role === 'the public' ? 'Anybody, without an account' : roles[role],
  may: (Object.keys(dataClasses) as DataClass[])
    .map((dataClass) => ({
      what: dataClasses[dataClass].is,
      howFar: inWords(accessOf(role, dataClass)),
    }))
    .filter(({ howFar }) => howFar !== 'never'),
}));
