import { readAuditLog } from '#use-cases/settings/read-audit-log.ts';
import { notFound } from '../../../answer.ts';
import { page } from '../../../page.ts';

/** The audit log, newest first: who did what and when, as references. */
export const auditPage = page({
  path: '/admin/audit',
  may: 'see the audit log',
  template: 'admin/audit/page.njk',
  async show({ house, person, query }) {
    const before = /^\d{1,15}$/.test(query.before ?? '') ? Number(query.before) : null;
    const log = await readAuditLog(house, person, before);
    return log === null ? notFound() : { heading: 'Audit log', ...log, isFirst: before === null };
  },
});
