-- What a body asked to be done, who undertook it, what they told each month, and
-- what the body then decided. What members ask of the services stands beside it.

create table house.challenge (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  challenge_id uuid not null,
  body_id uuid not null,
  asked_by uuid not null,
  words text not null check (words <> ''),
  asked_on date not null,
  due date not null,
  state text not null default 'asked' check (state in ('asked', 'answered', 'acted on', 'closed')),
  -- What changed because somebody asked.
  difference text not null default '',
  closed_on date,
  primary key (council_id, challenge_id),
  foreign key (council_id, body_id) references house.body (council_id, body_id),
  foreign key (council_id, asked_by) references house.person (council_id, person_id),
  constraint a_difference_when_closed check ((state = 'closed') = (closed_on is not null)),
  check (state <> 'closed' or difference <> '')
);

create table house.challenge_answer (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  challenge_id uuid not null,
  -- One service or two.
  place integer not null check (place between 1 and 2),
  agency text not null check (agency <> ''),
  person_id uuid not null,
  words text not null default '',
  answered_on date,
  primary key (council_id, challenge_id, place),
  foreign key (council_id, challenge_id) references house.challenge (council_id, challenge_id),
  foreign key (council_id, person_id) references house.person (council_id, person_id),
  check ((words = '') = (answered_on is null))
);

create table house.action (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  action_id uuid not null,
  body_id uuid not null,
  origin text not null
    check (origin in ('resolution', 'visit', 'theme', 'measure', 'finding', 'challenge')),
  -- Which one: an id, or the readable name of a measure or a theme.
  origin_id text not null check (origin_id <> ''),
  words text not null check (words <> ''),
  begun_on date not null,
  due date not null,
  test_words text not null check (test_words <> ''),
  -- A released figure that has to reach a value by a day; null where words have to do.
  test_measure text,
  test_unit text check (test_unit in ('count', 'percent', 'per-10000')),
  test_side text check (test_side in ('at least', 'at most')),
  test_value double precision,
  test_by date,
  state text not null default 'open' check (state in ('open', 'put to the body', 'closed')),
  closed_on date,
  -- False for what came of an item the public may not read.
  is_open_to_all boolean not null,
  primary key (council_id, action_id),
  foreign key (council_id, body_id) references house.body (council_id, body_id),
  check (num_nonnulls(test_measure, test_unit, test_side, test_value, test_by) in (0, 5)),
  check ((state = 'closed') = (closed_on is not null))
);
create index on house.action (council_id, body_id, state);
-- One click or two: the same words come of the same thing once.
create unique index on house.action (council_id, origin, origin_id, md5(words));

create table house.action_owner (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  action_id uuid not null,
  place integer not null check (place between 1 and 2),
  agency text not null check (agency <> ''),
  person_id uuid not null,
  primary key (council_id, action_id, place),
  -- Two owners come from two agencies.
  unique (council_id, action_id, agency),
  foreign key (council_id, action_id) references house.action (council_id, action_id),
  foreign key (council_id, person_id) references house.person (council_id, person_id)
);
create index on house.action_owner (council_id, person_id);

create table house.action_update (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  update_id uuid not null,
  action_id uuid not null,
  -- Which owner’s part it tells of.
  place integer not null,
  told_on date not null,
  told_by uuid not null,
  word text not null check (word in ('on track', 'in doubt', 'stuck')),
  words text not null check (words <> ''),
  -- Where it can be seen, in words or by an address; empty when there is nothing yet.
  evidence text not null default '',
  primary key (council_id, update_id),
  -- A second word on the same day takes the place of the first.
  unique (council_id, action_id, place, told_on),
  foreign key (council_id, action_id, place)
    references house.action_owner (council_id, action_id, place)
);

create table house.action_decision (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  decision_id uuid not null,
  action_id uuid not null,
  decided_on date not null,
  word text not null check (word in ('closed', 'kept open', 'reopened')),
  -- The resolution, or where else the body’s decision is written down.
  resolution_id uuid,
  minute text not null default '',
  why text not null default '',
  -- The day it is due from now on; null where that stays.
  new_due date,
  difference text not null default '',
  -- The figure the body had before it, as it stood that day; empty for a test in words.
  figure_shown text not null default '',
  figure_as_at date,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (council_id, decision_id),
  foreign key (council_id, action_id) references house.action (council_id, action_id),
  check (resolution_id is not null or minute <> ''),
  check ((figure_shown = '') = (figure_as_at is null)),
  check (word = 'closed' or why <> ''),
  check (word <> 'closed' or difference <> '')
);
create index on house.action_decision (council_id, action_id);

-- Who has been told that something is late, and when: told once.
create table house.escalation (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  subject text not null,
  told text not null check (told in ('owners', 'chair', 'director', 'sender')),
  on_day date not null,
  primary key (council_id, subject, told)
);

-- What anybody may read of an action, written again whenever the action changes.
create table published.action (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  action_id uuid not null,
  body_name text not null,
  body_slug text not null,
  origin text not null,
  origin_id text not null,
  words text not null,
  test_words text not null,
  begun_on date not null,
  due date not null,
  state text not null,
  closed_on date,
  difference text not null,
  -- [{ agency, toldOn, word, words }]: services and never people.
  owners jsonb not null,
  -- [{ on, word, why, newDue, figureShown, figureAsAt }], earliest first.
  decisions jsonb not null,
  primary key (council_id, action_id)
);

select house.keep_to_its_council('house.challenge');
select house.keep_to_its_council('house.challenge_answer');
select house.keep_to_its_council('house.action');
select house.keep_to_its_council('house.action_owner');
select house.keep_to_its_council('house.action_update');
select house.keep_to_its_council('house.action_decision');
select house.keep_to_its_council('house.escalation');
select house.keep_to_its_council('published.action');
grant select, insert, update on house.challenge, house.challenge_answer, house.action to app_house;
grant select, insert on house.action_owner, house.action_decision, house.escalation to app_house;
grant select, insert, update on house.action_update to app_house;
grant select, insert, update, delete on published.action to app_house;
grant select on published.action to app_public;
