-- Tokens with which the analyst's command hands figures to the house.

create table house.sending_token (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  token_id uuid not null,
  token_hash bytea not null,
  person_id uuid not null,
  -- What the analyst calls the computer it is for.
  name text not null,
  made_at timestamptz not null,
  until_day date not null,
  used_at timestamptz,
  ended_at timestamptz,
  primary key (council_id, token_id),
  unique (council_id, token_hash),
  foreign key (council_id, person_id) references house.person (council_id, person_id)
);

select house.keep_to_its_council('house.sending_token');
grant select, insert, update, delete on house.sending_token to app_house;
