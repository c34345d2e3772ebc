-- What a body refers to another, what came back, and what it tells others year by year.

create table house.referral (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  referral_id uuid not null,
  body_id uuid not null,
  sent_from text not null check (sent_from <> ''),
  kind text not null check (kind in
    ('overview and scrutiny', 'health and wellbeing board', 'full council', 'executive')),
  sent_to text not null check (sent_to <> ''),
  matter text not null check (matter <> ''),
  why text not null check (why <> ''),
  clock text not null check (clock in ('as asked', 'executive reply')),
  asked_for date not null,
  -- Counted from the day it was sent; as asked for until then.
  due date not null,
  state text not null default 'written'
    check (state in ('written', 'sent', 'acknowledged', 'answered', 'ended')),
  written_on date not null,
  sent_on date,
  acknowledged_on date,
  answered_on date,
  answer text not null default '',
  outcome text not null default '',
  -- The referral whose answer made this one: scrutiny recommends, the executive replies.
  follows uuid,
  primary key (council_id, referral_id),
  foreign key (council_id, body_id) references house.body (council_id, body_id),
  foreign key (council_id, follows) references house.referral (council_id, referral_id),
  check (state = 'written' or sent_on is not null),
  check ((answered_on is null) = (answer = '')),
  check (state <> 'ended' or outcome <> '')
);
create unique index on house.referral (council_id, follows) where follows is not null;

-- The released figures that went with it, as they stood on the day: never an exact one.
create table house.referral_figure (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  referral_id uuid not null,
  place integer not null check (place > 0),
  measure text not null,
  title text not null,
  sentence text not null,
  as_at date not null,
  primary key (council_id, referral_id, place),
  foreign key (council_id, referral_id) references house.referral (council_id, referral_id)
);

create table house.reporting_line (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  line_id uuid not null,
  body_id uuid not null,
  reports_to text not null check (reports_to <> ''),
  what text not null check (what <> ''),
  every_months integer not null check (every_months between 1 and 24),
  -- What each report covers, one heading a line.
  covers text not null default '',
  first_due date not null,
  ended_on date,
  primary key (council_id, line_id),
  unique (council_id, body_id, reports_to, what),
  foreign key (council_id, body_id) references house.body (council_id, body_id)
);

create table house.reporting (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  reporting_id uuid not null,
  line_id uuid not null,
  sent_on date not null,
  strengths text not null check (strengths <> ''),
  recommendations text not null check (recommendations <> ''),
  -- What the other body said, and recommended.
  came_back text not null default '',
  came_back_on date,
  primary key (council_id, reporting_id),
  unique (council_id, line_id, sent_on),
  foreign key (council_id, line_id) references house.reporting_line (council_id, line_id),
  check ((came_back = '') = (came_back_on is null))
);

-- The appraisal put to full council as an item of its own, by both members.
create table house.appraisal (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  appraisal_id uuid not null,
  body_id uuid not null,
  on_day date not null,
  title text not null check (title <> ''),
  cabinet_member text not null check (cabinet_member <> ''),
  shadow_member text not null check (shadow_member <> ''),
  -- Who speaks for young people, as a group and never by name.
  young_people text not null check (young_people <> ''),
  what_was_said text not null default '',
  held_on date,
  primary key (council_id, appraisal_id),
  unique (council_id, body_id, on_day),
  foreign key (council_id, body_id) references house.body (council_id, body_id),
  check (lower(cabinet_member) <> lower(shadow_member)),
  check ((held_on is null) = (what_was_said = ''))
);

select house.keep_to_its_council('house.referral');
select house.keep_to_its_council('house.referral_figure');
select house.keep_to_its_council('house.reporting_line');
select house.keep_to_its_council('house.reporting');
select house.keep_to_its_council('house.appraisal');
grant select, insert, update on house.referral, house.reporting_line, house.reporting,
  house.appraisal to app_house;
grant select, insert on house.referral_figure to app_house;
