-- How somebody shows who they are. Nothing here can be read back as what they typed.

create table house.password (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  person_id uuid not null,
  salt bytea not null,
  hash bytea not null,
  -- The cost it was hashed at, so that a dearer one can follow without a reset.
  memory_kib integer not null,
  passes integer not null,
  lanes integer not null,
  set_at timestamptz not null,
  primary key (council_id, person_id),
  foreign key (council_id, person_id) references house.person (council_id, person_id)
);

create table house.one_time_code (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  person_id uuid not null,
  -- Sealed with the secret of the house: a copy of the database opens no account.
  sealed_secret bytea not null,
  enrolled_at timestamptz not null,
  -- The last half-minute whose code was used: a code serves once.
  last_step integer not null,
  primary key (council_id, person_id),
  foreign key (council_id, person_id) references house.person (council_id, person_id)
);

create table house.recovery_code (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  person_id uuid not null,
  code_hash bytea not null,
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (council_id, person_id, code_hash),
  foreign key (council_id, person_id) references house.person (council_id, person_id)
);

-- An account at the council's own sign-in provider, linked to one of ours for good.
create table house.openid_link (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  issuer text not null,
  -- What the provider promises never to give to anybody else.
  subject text not null,
  person_id uuid not null,
  linked_at timestamptz not null,
  primary key (council_id, issuer, subject),
  unique (council_id, issuer, person_id),
  foreign key (council_id, person_id) references house.person (council_id, person_id)
);

-- Invitations and password resets: each a link that works once, until its time.
create table house.one_time_link (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  token_hash bytea not null,
  person_id uuid not null,
  purpose text not null check (purpose in ('invitation', 'password reset')),
  made_at timestamptz not null,
  made_by uuid,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (council_id, token_hash),
  foreign key (council_id, person_id) references house.person (council_id, person_id)
);
create index on house.one_time_link (council_id, person_id);

-- Taking away a lost second factor takes two administrators.
create table house.second_factor_reset (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  reset_id uuid not null,
  person_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  agreed_by uuid check (agreed_by <> asked_by),
  agreed_at timestamptz,
  primary key (council_id, reset_id),
  check (asked_by <> person_id and agreed_by <> person_id),
  foreign key (council_id, person_id) references house.person (council_id, person_id)
);

select house.keep_to_its_council('house.password');
grant select, insert, update, delete on house.password to app_house;

select house.keep_to_its_council('house.one_time_code');
grant select, insert, update, delete on house.one_time_code to app_house;

select house.keep_to_its_council('house.recovery_code');
grant select, insert, update, delete on house.recovery_code to app_house;

select house.keep_to_its_council('house.openid_link');
grant select, insert, update, delete on house.openid_link to app_house;

select house.keep_to_its_council('house.one_time_link');
grant select, insert, update, delete on house.one_time_link to app_house;

select house.keep_to_its_council('house.second_factor_reset');
grant select, insert, update, delete on house.second_factor_reset to app_house;
