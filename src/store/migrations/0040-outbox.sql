-- Post waiting to go out: to whom, of which kind, and the link it carries.
--
-- No words are kept: what a message says is put together as it is sent. The
-- link goes once the message has, since it may let somebody in.

create table house.outgoing_message (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  message_id uuid not null,
  kind text not null check (kind in ('invitation', 'reset', 'reminder', 'release published')),
  address text not null,
  link text check (link like '/%'),
  -- What it is about, so that the same news is not told twice; null when every message is its own.
  about text,
  queued_at timestamptz not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  sent_at timestamptz,
  given_up_at timestamptz,
  primary key (council_id, message_id),
  unique (council_id, address, kind, about)
);
create index on house.outgoing_message (council_id, next_attempt_at)
  where sent_at is null and given_up_at is null;

select house.keep_to_its_council('house.outgoing_message');
grant select, insert, update, delete on house.outgoing_message to app_house;
