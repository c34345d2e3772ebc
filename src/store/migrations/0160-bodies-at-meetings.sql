-- What a body does at its meetings: which function an item served, who was asked to come
-- and came, and how its terms of reference changed by a resolution.

-- Which function an item of an agenda served.
create table house.item_function (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  item_id uuid not null,
  function_id uuid not null,
  primary key (council_id, item_id, function_id),
  foreign key (council_id, item_id) references house.item (council_id, item_id) on delete cascade
);

create table house.invitee_attendance (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  invitee_id uuid not null,
  meeting_id uuid not null,
  came text not null check (came in ('in person', 'deputy', 'nobody')),
  primary key (council_id, invitee_id, meeting_id),
  foreign key (council_id, invitee_id) references house.standing_invitee (council_id, invitee_id),
  foreign key (council_id, meeting_id) references house.meeting (council_id, meeting_id)
);

-- Somebody asked to come for one item, and what they are asked.
create table house.item_invitee (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  invitee_id uuid not null,
  item_id uuid not null,
  agency text not null check (agency <> ''),
  name text not null default '',
  asked text not null check (asked <> ''),
  came boolean,
  primary key (council_id, invitee_id),
  foreign key (council_id, item_id) references house.item (council_id, item_id) on delete cascade
);

-- A question about how the body is made up, with ways to answer it.
create table house.terms_proposal (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  proposal_id uuid not null,
  body_id uuid not null,
  question text not null check (question <> ''),
  why text not null,
  proposed_on date not null,
  decided_on date,
  decided_by text not null default '',
  resolution_id uuid,
  primary key (council_id, proposal_id),
  foreign key (council_id, body_id) references house.body (council_id, body_id),
  foreign key (council_id, resolution_id) references house.resolution (council_id, resolution_id),
  check (decided_on is null or decided_by <> '')
);

create table house.proposal_option (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  proposal_id uuid not null,
  place integer not null check (place > 0),
  words text not null check (words <> ''),
  is_chosen boolean not null default false,
  primary key (council_id, proposal_id, place),
  foreign key (council_id, proposal_id) references house.terms_proposal (council_id, proposal_id)
);
create unique index on house.proposal_option (council_id, proposal_id) where is_chosen;

select house.keep_to_its_council('house.item_function');
select house.keep_to_its_council('house.invitee_attendance');
select house.keep_to_its_council('house.item_invitee');
select house.keep_to_its_council('house.terms_proposal');
select house.keep_to_its_council('house.proposal_option');
grant select, insert, update, delete on
  house.item_function, house.invitee_attendance, house.item_invitee, house.terms_proposal,
  house.proposal_option
  to app_house;
