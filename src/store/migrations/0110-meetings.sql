-- Meetings, what is on their agendas, and what was resolved. Nothing here is
-- public: what the public reads is frozen when it is published.

create table house.meeting (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  meeting_id uuid not null,
  body_id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null check (kind in ('ordinary', 'extraordinary', 'with young people')),
  on_day date not null,
  -- London time, ‘18:30’.
  at_time text not null check (at_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  place text not null,
  state text not null default 'planned'
    check (state in ('planned', 'called', 'held', 'inquorate', 'adjourned', 'postponed', 'cancelled')),
  -- The council’s own register of the meeting, elsewhere; null where Rooftree is the register.
  official_page text,
  primary key (council_id, meeting_id),
  unique (council_id, slug),
  foreign key (council_id, body_id) references house.body (council_id, body_id)
);
create index on house.meeting (council_id, on_day);

create table house.item (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  item_id uuid not null,
  meeting_id uuid not null,
  -- Its number on the agenda, from 1.
  place integer not null check (place > 0),
  kind text not null default 'ordinary' check (kind in (
    'ordinary', 'apologies', 'declarations', 'minutes', 'matters arising', 'children in care council',
    'sub-group update', 'public questions', 'exclusion', 'performance')),
  title text not null check (title <> ''),
  -- What the public may read instead of the title; null while the title is open.
  public_title text,
  purpose text not null check (purpose in ('decide', 'scrutinise', 'note')),
  classification text not null default 'open' check (classification in ('open', 'exempt', 'confidential')),
  -- Of Schedule 12A; only for what is exempt.
  paragraph integer check (paragraph between 1 and 7),
  public_interest text,
  report_id uuid,
  primary key (council_id, item_id),
  unique (council_id, meeting_id, place) deferrable initially deferred,
  foreign key (council_id, meeting_id) references house.meeting (council_id, meeting_id),
  check (classification <> 'exempt' or (paragraph is not null and public_interest is not null)),
  check (classification = 'open' or public_title is not null)
);

create table house.resolution (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  resolution_id uuid not null,
  item_id uuid not null,
  -- Its number under the item, from 1.
  place integer not null check (place > 0),
  kind text not null check (kind in ('note', 'agree', 'recommend', 'refer', 'request', 'defer')),
  state text not null check (state in ('moved', 'seconded', 'carried', 'lost', 'deferred', 'withdrawn')),
  words text not null check (words <> ''),
  resolved_at timestamptz,
  primary key (council_id, resolution_id),
  unique (council_id, item_id, place),
  foreign key (council_id, item_id) references house.item (council_id, item_id)
);

select house.keep_to_its_council('house.meeting');
select house.keep_to_its_council('house.item');
select house.keep_to_its_council('house.resolution');
grant select, insert, update, delete on house.meeting, house.item, house.resolution to app_house;
