-- The year of a body: how often it meets, what it plans to hear, what members and
-- partners bring, and when members met young people and carers.

create table house.school_term (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  name text not null check (name <> ''),
  primary key (council_id, from_day)
);

create table house.cadence (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  body_id uuid not null,
  every_months integer not null check (every_months between 1 and 12),
  weekday integer not null check (weekday between 1 and 5),
  week integer not null check (week between 1 and 4),
  at_time text not null check (at_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  place text not null,
  with_young_people boolean not null,
  primary key (council_id, body_id, with_young_people),
  foreign key (council_id, body_id) references house.body (council_id, body_id)
);

create table house.programme_item (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  programme_item_id uuid not null,
  body_id uuid not null,
  -- The meeting it is planned for; null while it waits for one.
  meeting_id uuid,
  title text not null check (title <> ''),
  about text not null default '',
  purpose text not null check (purpose in ('decide', 'scrutinise', 'note')),
  lead_officer text not null default '',
  presenter text not null default '',
  source text not null check (source in ('recurring', 'member request', 'topic', 'partner', 'clerk')),
  -- Which recurring item, request, topic or partner; null for what the clerk wrote.
  source_id text,
  -- What set a topic off: a measure off track, a theme, an inspection finding.
  trigger text not null default '',
  state text not null default 'planned' check (state in ('planned', 'delivered', 'left out')),
  -- Why it was last moved or left out.
  reason text not null default '',
  -- The item of an agenda it became.
  item_id uuid,
  delivered_on date,
  primary key (council_id, programme_item_id),
  foreign key (council_id, body_id) references house.body (council_id, body_id),
  foreign key (council_id, meeting_id) references house.meeting (council_id, meeting_id)
);
create index on house.programme_item (council_id, body_id, meeting_id);
-- One click or two: a recurring item stands once at a meeting.
create unique index on house.programme_item (council_id, meeting_id, source_id)
  where source = 'recurring';

create table house.member_request (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  request_id uuid not null,
  body_id uuid not null,
  person_id uuid not null,
  words text not null check (words <> ''),
  asked_on date not null,
  state text not null default 'asked' check (state in ('asked', 'accepted', 'declined')),
  reason text not null default '',
  answered_on date,
  programme_item_id uuid,
  primary key (council_id, request_id),
  foreign key (council_id, body_id) references house.body (council_id, body_id),
  foreign key (council_id, person_id) references house.person (council_id, person_id),
  foreign key (council_id, programme_item_id)
    references house.programme_item (council_id, programme_item_id),
  check (state <> 'declined' or reason <> '')
);

create table house.contribution (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  body_id uuid not null,
  organisation text not null check (organisation <> ''),
  -- The calendar year in which the reporting year ends.
  year_ending integer not null,
  we_do text not null default '',
  for_how_many text not null default '',
  what_changed text not null default '',
  what_next text not null default '',
  sent_by uuid,
  sent_at timestamptz,
  primary key (council_id, body_id, organisation, year_ending),
  foreign key (council_id, body_id) references house.body (council_id, body_id)
);

create table house.engagement (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  engagement_id uuid not null,
  body_id uuid not null,
  on_day date not null,
  kind text not null check (kind in ('visit', 'shared meal', 'carers’ meeting', 'event')),
  -- Who was met, as a group and never by name: ‘The One Team foster carers’.
  whom text not null check (whom <> ''),
  members integer not null check (members >= 0),
  primary key (council_id, engagement_id),
  foreign key (council_id, body_id) references house.body (council_id, body_id)
);

select house.keep_to_its_council('house.school_term');
select house.keep_to_its_council('house.cadence');
select house.keep_to_its_council('house.programme_item');
select house.keep_to_its_council('house.member_request');
select house.keep_to_its_council('house.contribution');
select house.keep_to_its_council('house.engagement');
grant select, insert, update, delete on house.school_term, house.cadence, house.programme_item,
  house.member_request, house.contribution, house.engagement to app_house;
