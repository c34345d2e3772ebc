-- What was decided in the open, once the minutes that say so are published:
-- written by the house, read by anybody.

create table published.decision (
  council_id text not null,
  -- The resolution it was.
  decision_id uuid not null,
  meeting text not null check (meeting <> ''),
  body_name text not null check (body_name <> ''),
  on_day date not null,
  -- The item as the public may read it.
  item_title text not null check (item_title <> ''),
  kind text not null check (kind in ('note', 'agree', 'recommend', 'refer', 'request', 'defer')),
  words text not null check (words <> ''),
  state text not null check (state in ('carried', 'lost', 'deferred', 'withdrawn')),
  primary key (council_id, decision_id)
);
create index on published.decision (council_id, on_day);

select house.keep_to_its_council('published.decision');
grant select, insert, update, delete on published.decision to app_house;
grant select on published.decision to app_public;
