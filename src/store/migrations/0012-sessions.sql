-- Who is signed in, who is half-way there, and who has guessed wrong lately.

create table house.session (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  -- Of the token in the browser: a copy of this table signs nobody in.
  token_hash bytea not null,
  -- What the person's own list of sessions calls it.
  session_id uuid not null,
  person_id uuid not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  -- Browser and system in a few words, for the person's own list.
  browser text not null,
  primary key (council_id, token_hash),
  unique (council_id, session_id),
  foreign key (council_id, person_id) references house.person (council_id, person_id)
);
create index on house.session (council_id, person_id);

create table house.pending_sign_in (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  token_hash bytea not null,
  kind text not null check (kind in ('second factor', 'openid')),
  -- Who has given their password; null until a provider has said who it is.
  person_id uuid,
  -- What has to come back from the provider, sealed.
  sealed_expectation bytea,
  expires_at timestamptz not null,
  primary key (council_id, token_hash),
  foreign key (council_id, person_id) references house.person (council_id, person_id)
);

-- Wrong guesses of the last quarter of an hour, by account or by address, both hashed.
create table house.guesses (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  key_hash bytea not null,
  guessed_at timestamptz[] not null,
  primary key (council_id, key_hash)
);

-- Addresses from which an account has signed in: guesses from elsewhere cannot shut it out there.
create table house.known_address (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  person_id uuid not null,
  address_hash bytea not null,
  signed_in_at timestamptz not null,
  primary key (council_id, person_id, address_hash),
  foreign key (council_id, person_id) references house.person (council_id, person_id)
);

select house.keep_to_its_council('house.session');
grant select, insert, update, delete on house.session to app_house;

select house.keep_to_its_council('house.pending_sign_in');
grant select, insert, update, delete on house.pending_sign_in to app_house;

select house.keep_to_its_council('house.guesses');
grant select, insert, update, delete on house.guesses to app_house;

select house.keep_to_its_council('house.known_address');
grant select, insert, update, delete on house.known_address to app_house;
