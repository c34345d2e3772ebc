-- Who may come in: people, the roles they hold by date, and who stands in for them.

create table house.person (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  person_id uuid not null,
  name text not null,
  -- Kept in lower case: an address names one account.
  email text not null check (email = lower(email)),
  -- How often the house may write to them of its own accord.
  digest text not null default 'weekly' check (digest in ('none', 'weekly', 'daily')),
  -- Of the sample council: anybody may be them, and live use refuses to start with one.
  is_made_up boolean not null default false,
  invited_at timestamptz not null,
  joined_at timestamptz,
  ended_at timestamptz,
  primary key (council_id, person_id),
  unique (council_id, email)
);

create table house.role_grant (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  grant_id uuid not null,
  person_id uuid not null,
  role text not null,
  from_day date not null,
  until_day date check (until_day >= from_day),
  granted_at timestamptz not null,
  -- Null when the house itself granted it: the first administrator, the sample council.
  granted_by uuid,
  -- Set when it was taken away at once, whatever its days say.
  ended_at timestamptz,
  primary key (council_id, grant_id),
  foreign key (council_id, person_id) references house.person (council_id, person_id)
);
create index on house.role_grant (council_id, person_id);

create table house.deputyship (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  deputyship_id uuid not null,
  grant_id uuid not null,
  person_id uuid not null,
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  made_at timestamptz not null,
  made_by uuid,
  ended_at timestamptz,
  primary key (council_id, deputyship_id),
  foreign key (council_id, grant_id) references house.role_grant (council_id, grant_id),
  foreign key (council_id, person_id) references house.person (council_id, person_id)
);
create index on house.deputyship (council_id, person_id);

select house.keep_to_its_council('house.person');
grant select, insert, update, delete on house.person to app_house;

select house.keep_to_its_council('house.role_grant');
grant select, insert, update, delete on house.role_grant to app_house;

select house.keep_to_its_council('house.deputyship');
grant select, insert, update, delete on house.deputyship to app_house;
