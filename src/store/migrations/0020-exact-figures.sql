-- Exact figures, as the desk sent them. Only app_release has a grant here, and
-- only the release use cases take that role: the rest of the house cannot ask.

create table sealed.receipt (
  council_id  text not null,
  receipt_id  uuid not null,
  as_at       date not null,
  version     integer not null check (version > 0),
  -- Of the figures file in its one canonical form, so that the same figures sent again are one record.
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  software    text not null,
  files       jsonb not null,
  errors      integer not null check (errors >= 0),
  warnings    integer not null check (warnings >= 0),
  left_out    jsonb not null,
  sender      uuid,
  received_at timestamptz not null,
  primary key (council_id, receipt_id),
  unique (council_id, sha256),
  unique (council_id, as_at, version)
);

create table sealed.exact_figure (
  council_id  text not null,
  receipt_id  uuid not null,
  place       integer not null,
  measure     text not null,
  from_day    date,
  to_day      date not null,
  breakdown   jsonb not null,
  unit        text not null,
  numerator   double precision,
  denominator double precision,
  value       double precision,
  primary key (council_id, receipt_id, place),
  foreign key (council_id, receipt_id) references sealed.receipt (council_id, receipt_id)
);

select house.keep_to_its_council('sealed.receipt');
select house.keep_to_its_council('sealed.exact_figure');

-- What was received never changes: it is added and read.
grant select, insert on sealed.receipt, sealed.exact_figure to app_release;
