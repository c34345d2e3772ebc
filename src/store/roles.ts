import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Makes the database's roles where they are missing and lets the owner build here.
 *
 * Roles belong to a whole server, so several databases may be making them at
 * once: each loss of that race is another's success.
 */
export async function makeRoles(kysely: Kysely<Tables>): Promise<void> {
  await sql.raw(rolesAndOwner).execute(kysely);
}

const rolesAndOwner = `
do $$
declare
  wanted text;
begin
  foreach wanted in array array[
    'app_owner', 'app_house', 'app_release', 'app_voice', 'app_public', 'app_backup'
  ] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
  end loop;
  foreach wanted in array array['app_owner', 'app_house'] loop
    if not pg_has_role(current_user, wanted, 'member') then
      execute format('grant %I to %I', wanted, current_user);
    end if;
  end loop;
  execute format('grant create on database %I to app_owner', current_database());
end
$$`;
