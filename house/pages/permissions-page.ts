import { dataClasses } from '#access/data-classes.ts';
import { accessOf, inWords, matrix } from '#access/matrix.ts';
import { permissions } from '#access/permissions.ts';
import { type Role, roles } from '#access/roles.ts';
import { pageOf, table } from './markdown.ts';

/** `docs/generated/permissions.md`: what each permission is held by, and the matrix behind it. */
export function permissionsPage(): string {
  return pageOf('Permissions', 'src/access/', [
    'A permission that is not in this list is refused.',
    table(['Permission', 'Held by'], Object.entries(permissions).map(holdersOf)),
    '## Who may see what',
    'A class of data that a row does not name is closed to that role.',
    ...(Object.keys(matrix) as (Role | 'the public')[]).map(rowFor),
  ]);
}

function holdersOf([permission, held]: [string, readonly Role[]]): readonly string[] {
  const everyone = held.length === Object.keys(roles).length;
  return [
    permission,
    everyone ? 'everybody signed in' : held.map((role) => roles[role]).join('; '),
  ];
}

function rowFor(role: Role | 'the public'): string {
  const named = Object.keys(matrix[role]) as (keyof typeof dataClasses)[];
  return [
    `### ${role === 'the public' ? 'The public' : roles[role]}`,
    table(
      ['', 'Data', 'May'],
      named.map((name) => [
        dataClasses[name].code,
        dataClasses[name].is,
        inWords(accessOf(role, name)),
      ]),
    ),
  ].join('\n\n');
}
