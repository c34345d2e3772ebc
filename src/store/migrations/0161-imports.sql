-- What was brought in from a file, first as a preview, and what it made, so that it can be undone.
create table house.import (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  import_id uuid not null,
  kind text not null check (kind in ('people', 'memberships', 'meetings', 'actions', 'past papers')),
  file_name text not null,
  state text not null check (state in ('previewed', 'done', 'undone', 'dropped')),
  given_by uuid not null,
  given_at timestamptz not null,
  -- The rows of the file as they were read, by column, as JSON.
  rows_read text not null,
  -- What was made, in order: kind of record and id, as JSON.
  made text not null default '[]',
  primary key (council_id, import_id),
  foreign key (council_id, given_by) references house.person (council_id, person_id)
);

-- Papers from before Rooftree, as they were published then.
create table house.past_paper (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  paper_id uuid not null,
  body_id uuid not null,
  on_day date not null,
  title text not null check (title <> ''),
  bytes bytea not null,
  -- False until the import that brought it is confirmed.
  is_public boolean not null default false,
  primary key (council_id, paper_id),
  foreign key (council_id, body_id) references house.body (council_id, body_id)
);
create index on house.past_paper (council_id, body_id, on_day);

select house.keep_to_its_council('house.import');
select house.keep_to_its_council('house.past_paper');
grant select, insert, update, delete on house.import, house.past_paper to app_house;

-- Nobody may delete an action. What an import made can be taken back as long as nothing hangs
-- on it, and only that: this runs as the owner and looks whether an import made it.
create function house.take_back_action(taken uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  council text := nullif(current_setting('app.council_id', true), '');
begin
  if not exists (
    select from house.import i
    where i.council_id = council and i.state = 'done' and position(taken::text in i.made) > 0
  ) then
    return;
  end if;
  delete from house.action_owner where council_id = council and action_id = taken;
  delete from house.action where council_id = council and action_id = taken;
end
$$;
revoke all on function house.take_back_action(uuid) from public;
grant execute on function house.take_back_action(uuid) to app_house;
