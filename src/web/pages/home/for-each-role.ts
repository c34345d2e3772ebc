import { may } from '#access/permissions.ts';
import { goTo } from '../../answer.ts';
import { page } from '../../page.ts';

/** Where somebody who has signed in begins: the workbench where their next useful thing waits. */
export const homePage = page({
  path: '/home',
  may: 'keep an account',
  template: 'home/page.njk',
  show({ person }) {
    if (may(person.roles, 'approve a release')) return goTo('/approver');
    if (may(person.roles, 'prepare a release')) return goTo('/analyst');
    if (may(person.roles, 'manage people')) return goTo('/admin');
    if (may(person.roles, 'answer a person’s request')) return goTo('/admin/requests');
    if (may(person.roles, 'see the scorecard')) return goTo('/member');
    return goTo('/account');
  },
});
