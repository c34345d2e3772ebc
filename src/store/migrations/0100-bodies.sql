-- The bodies that meet, the seats they have and who holds each, by date.

create table house.body (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  body_id uuid not null,
  -- Its name in addresses.
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> ''),
  -- Everything else about how it meets follows from this.
  legal_form text not null,
  purpose text not null default '',
  -- The body it reports to, when it is a part of another.
  parent_id uuid check (parent_id <> body_id),
  -- How many members with a seat make a meeting; null where nothing says.
  quorum integer check (quorum > 0),
  ended_on date,
  primary key (council_id, body_id),
  unique (council_id, slug),
  foreign key (council_id, parent_id) references house.body (council_id, body_id)
);

create table house.seat (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  seat_id uuid not null,
  body_id uuid not null,
  kind text not null check (kind in ('councillor', 'co-opted', 'young person', 'ex officio', 'officer')),
  -- What the seat is called: ‘Chair of the Children in Care Council’.
  title text not null,
  -- The political group it belongs to; null for a seat of no group.
  party text,
  -- The organisation that nominates its holder; null where the council appoints.
  organisation text,
  has_vote boolean not null,
  from_day date not null,
  until_day date check (until_day >= from_day),
  primary key (council_id, seat_id),
  foreign key (council_id, body_id) references house.body (council_id, body_id)
);
create index on house.seat (council_id, body_id);

create table house.membership (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  membership_id uuid not null,
  seat_id uuid not null,
  -- The account of whoever sits there; null for somebody without one.
  person_id uuid,
  name text not null,
  -- A young person is shown by the seat alone until they agree to more.
  shows_name boolean not null default true,
  office text check (office in ('chair', 'vice-chair', 'co-chair')),
  -- The minute that appointed them, in words: ‘Council, 20 May 2026, minute 14’.
  appointed_by text not null default '',
  from_day date not null,
  until_day date check (until_day >= from_day),
  primary key (council_id, membership_id),
  foreign key (council_id, seat_id) references house.seat (council_id, seat_id),
  foreign key (council_id, person_id) references house.person (council_id, person_id)
);
create index on house.membership (council_id, seat_id);
create index on house.membership (council_id, person_id);

select house.keep_to_its_council('house.body');
select house.keep_to_its_council('house.seat');
select house.keep_to_its_council('house.membership');
grant select, insert, update, delete on house.body, house.seat, house.membership to app_house;
