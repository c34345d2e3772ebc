-- What a body’s legal form was, how its seats are filled, what it is for and whom it answers to.

-- The groups of the whole council. Those in no group stand in one row that is no group.
create table house.political_group (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  name text not null check (name <> ''),
  councillors integer not null check (councillors > 0),
  is_group boolean not null default true,
  primary key (council_id, name)
);

-- Ordinary committees that are not run here: their seats count in the sharing out.
create table house.other_committee (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  name text not null check (name <> ''),
  seats integer not null check (seats > 0),
  primary key (council_id, name)
);

-- The council’s decision that a body need not be balanced. Nobody may have voted against.
create table house.balance_departure (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  body_id uuid not null,
  from_day date not null,
  minute text not null check (minute <> ''),
  votes_against integer not null check (votes_against = 0),
  primary key (council_id, body_id, from_day),
  foreign key (council_id, body_id) references house.body (council_id, body_id)
);

-- The legal form of a body from one day to the next change.
create table house.body_form (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  body_id uuid not null,
  from_day date not null,
  legal_form text not null,
  minute text not null,
  primary key (council_id, body_id, from_day),
  foreign key (council_id, body_id) references house.body (council_id, body_id)
);

-- How often a part of a body tells the whole how it goes.
create table house.reporting_up (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  body_id uuid not null,
  every_months integer not null check (every_months between 1 and 24),
  from_day date not null,
  primary key (council_id, body_id),
  foreign key (council_id, body_id) references house.body (council_id, body_id)
);

create table house.sub_group_update (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  body_id uuid not null,
  given_on date not null,
  words text not null default '',
  primary key (council_id, body_id, given_on),
  foreign key (council_id, body_id) references house.body (council_id, body_id)
);

-- An office of the council: what it answers for, and who has held it.
create table house.post (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  post_id uuid not null,
  name text not null check (name <> ''),
  is_statutory boolean not null,
  answers_for text not null default '',
  primary key (council_id, post_id),
  unique (council_id, name)
);

create table house.post_holding (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  holding_id uuid not null,
  post_id uuid not null,
  person_id uuid,
  name text not null check (name <> ''),
  appointed_by text not null default '',
  from_day date not null,
  until_day date check (until_day >= from_day),
  primary key (council_id, holding_id),
  foreign key (council_id, post_id) references house.post (council_id, post_id),
  foreign key (council_id, person_id) references house.person (council_id, person_id)
);
create index on house.post_holding (council_id, post_id);

-- How a seat is filled beyond its kind: by the holder of a post, by officers of another
-- body, by more than one person together.
create table house.seat_rule (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  seat_id uuid not null,
  post_id uuid,
  nominated_by uuid,
  most_holders integer not null default 1 check (most_holders between 1 and 4),
  substitutes text not null check (substitutes in ('none', 'same group', 'named deputy')),
  primary key (council_id, seat_id),
  foreign key (council_id, seat_id) references house.seat (council_id, seat_id),
  foreign key (council_id, post_id) references house.post (council_id, post_id),
  foreign key (council_id, nominated_by) references house.body (council_id, body_id)
);

-- Whether a co-opted seat votes, from one day to the next change, and the minute that says so.
create table house.seat_vote (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  seat_id uuid not null,
  from_day date not null,
  has_vote boolean not null,
  minute text not null check (minute <> ''),
  primary key (council_id, seat_id, from_day),
  foreign key (council_id, seat_id) references house.seat (council_id, seat_id)
);

create table house.terms_of_reference (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  body_id uuid not null,
  version integer not null check (version > 0),
  state text not null check (state in ('draft', 'adopted', 'superseded')),
  purpose text not null check (purpose <> ''),
  adopted_on date,
  adopted_by text not null default '',
  review_on date,
  primary key (council_id, body_id, version),
  foreign key (council_id, body_id) references house.body (council_id, body_id),
  check (state = 'draft' or (adopted_on is not null and adopted_by <> ''))
);
-- One version is in force, and one is being written.
create unique index on house.terms_of_reference (council_id, body_id) where state = 'adopted';
create unique index on house.terms_of_reference (council_id, body_id) where state = 'draft';

-- What a body is there to do, numbered. The same function keeps its id from version to version.
create table house.body_function (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  body_id uuid not null,
  version integer not null,
  place integer not null check (place > 0),
  function_id uuid not null,
  words text not null check (words <> ''),
  primary key (council_id, body_id, version, place),
  unique (council_id, body_id, version, function_id),
  foreign key (council_id, body_id, version)
    references house.terms_of_reference (council_id, body_id, version)
);

-- Bodies elsewhere that a body of ours works with, reports to or hears from.
create table house.linked_body (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  linked_id uuid not null,
  body_id uuid not null,
  name text not null check (name <> ''),
  line text not null check (line in ('reports to us', 'we report to', 'works with us')),
  owes text not null default '',
  work_plan text check (work_plan like 'https://%'),
  every_months integer not null check (every_months between 1 and 36),
  last_heard_on date,
  primary key (council_id, linked_id),
  unique (council_id, body_id, name),
  foreign key (council_id, body_id) references house.body (council_id, body_id)
);

-- Agencies that are always asked to come, with who stands in.
create table house.standing_invitee (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  invitee_id uuid not null,
  body_id uuid not null,
  agency text not null check (agency <> ''),
  role text not null check (role <> ''),
  name text not null check (name <> ''),
  deputy text not null default '',
  from_day date not null,
  until_day date check (until_day >= from_day),
  primary key (council_id, invitee_id),
  foreign key (council_id, body_id) references house.body (council_id, body_id)
);

-- How well a body works, as it judged itself.
create table house.effectiveness_review (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  review_id uuid not null,
  body_id uuid not null,
  begun_on date not null,
  evidence text not null check (evidence <> ''),
  options text not null check (options <> ''),
  chosen text not null default '',
  chosen_on date,
  follow_up_on date,
  primary key (council_id, review_id),
  foreign key (council_id, body_id) references house.body (council_id, body_id),
  check (chosen_on is null or (chosen <> '' and follow_up_on is not null))
);

select house.keep_to_its_council('house.political_group');
select house.keep_to_its_council('house.other_committee');
select house.keep_to_its_council('house.balance_departure');
select house.keep_to_its_council('house.body_form');
select house.keep_to_its_council('house.reporting_up');
select house.keep_to_its_council('house.sub_group_update');
select house.keep_to_its_council('house.post');
select house.keep_to_its_council('house.post_holding');
select house.keep_to_its_council('house.seat_rule');
select house.keep_to_its_council('house.seat_vote');
select house.keep_to_its_council('house.terms_of_reference');
select house.keep_to_its_council('house.body_function');
select house.keep_to_its_council('house.linked_body');
select house.keep_to_its_council('house.standing_invitee');
select house.keep_to_its_council('house.effectiveness_review');
grant select, insert, update, delete on
  house.political_group, house.other_committee, house.balance_departure, house.body_form,
  house.reporting_up, house.sub_group_update, house.post, house.post_holding, house.seat_rule,
  house.seat_vote, house.terms_of_reference, house.body_function, house.linked_body,
  house.standing_invitee, house.effectiveness_review
  to app_house;
