import { equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { type DataClass, dataClasses } from './data-classes.ts';
import { accessOf, inWords, matrix } from './matrix.ts';
import { may, type Permission, permissions, reaches } from './permissions.ts';
import { type Role, roles } from './roles.ts';

const examples = [
  // roles, permission, may they?
  [['councillor'], 'see published figures', true],
  [['councillor'], 'see exact figures', false],
  [['councillor', 'analyst'], 'see exact figures', true],
  [['analyst'], 'approve a release', false],
  [['release-approver'], 'prepare a release', false],
  [['administrator'], 'manage people', true],
  [['privacy-lead'], 'answer a person’s request', true],
  [['analyst', 'chair'], 'answer a person’s request', false],
  [['opportunity-broker'], 'keep an account', true],
  [[], 'keep an account', false],
] as const;

for (const [held, permission, answer] of examples) {
  test(`may [${held.join(', ')}] ${permission}? ${answer ? 'yes' : 'no'}`, () => {
    equal(may(held, permission), answer);
  });
}

/** Whether the matrix gives `role` as much as `permission` opens. */
function isGranted(role: Role, permission: Permission): boolean {
  const { to, does, partOnly } = reaches[permission];
  const granted = does === 'sees' ? accessOf(role, to).see : accessOf(role, to).write;
  return granted === 'all' || (partOnly === true && granted === 'part');
}

for (const permission of Object.keys(permissions) as Permission[]) {
  test(`nobody may ${permission} whom the matrix does not let reach that far`, () => {
    const beyond = permissions[permission].filter((role) => !isGranted(role, permission));
    equal(beyond.join(', '), '');
  });
}

test('everybody whom the matrix lets see every safe figure may see the scorecard', () => {
  for (const role of Object.keys(roles) as Role[]) {
    equal(may([role], 'see the scorecard'), accessOf(role, 'safe figures').see === 'all', role);
  }
});

test('only the analyst and the release approver may see exact figures', () => {
  const readers = (Object.keys(roles) as Role[]).filter((role) => may([role], 'see exact figures'));
  equal(readers.join(', '), 'analyst, release-approver');
});

test('the matrix has a row for the public and for every role', () => {
  equal(
    Object.keys(matrix).toSorted().join(),
    ['the public', ...Object.keys(roles)].toSorted().join(),
  );
});

const content: readonly DataClass[] = [
  'drafts',
  'exempt papers',
  'exact figures',
  'safe figures',
  'raw words',
  'themes',
  'interest',
  'visit notes',
  'alerts',
  'declarations',
  'member activity',
];

test('an administrator has no right to content', () => {
  for (const dataClass of content) equal(inWords(accessOf('administrator', dataClass)), 'never');
});

const closedToMembers: readonly DataClass[] = [
  'exact figures',
  'raw words',
  'contacts',
  'interest',
];

for (const member of ['councillor', 'chair', 'co-optee'] as const) {
  test(`a ${member} never sees exact figures, raw words, or who a person is`, () => {
    for (const dataClass of closedToMembers) equal(inWords(accessOf(member, dataClass)), 'never');
  });
}

test('a child’s case record is no class of data here, so nobody can be given it', () => {
  ok(!Object.values(dataClasses).some(({ code }) => (code as string) === 'K0'));
});

const cells = [
  ['councillor', 'published', 'see'],
  ['councillor', 'declarations', 'see and write: their own'],
  ['councillor', 'alerts', 'raises one'],
  ['democratic-services', 'drafts', 'see and write'],
  ['release-approver', 'exact figures', 'see: on the release page'],
  ['the public', 'settings', 'never'],
] as const;

for (const [role, dataClass, says] of cells) {
  test(`the printed matrix says of ${role} and ${dataClass}: ${says}`, () => {
    equal(inWords(accessOf(role, dataClass)), says);
  });
}
