-- A session whose owner was given or lost a role goes on under another token.
alter table house.session add column is_due_for_renewal boolean not null default false;
