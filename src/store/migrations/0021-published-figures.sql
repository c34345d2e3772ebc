-- Releases: asked for by one person, approved by another, then never changed.

create table published.release (
  council_id   text not null,
  release_id   uuid not null,
  receipt_id   uuid not null,
  as_at        date not null,
  version      integer not null check (version > 0),
  state        text not null
    check (state in ('prepared', 'sent back', 'published', 'superseded', 'recalled')),
  policy       text not null,
  -- What a reader of a new version should know; null for a first version that needs no words.
  note         text,
  prepared_by  uuid not null,
  prepared_at  timestamptz not null,
  approved_by  uuid,
  approved_at  timestamptz,
  returned_by  uuid,
  returned_at  timestamptz,
  returned_why text,
  recalled_by  uuid,
  recalled_at  timestamptz,
  recalled_why text,
  primary key (council_id, release_id),
  constraint two_people check (approved_by <> prepared_by),
  constraint approved_before_published
    check ((state in ('prepared', 'sent back')) = (approved_by is null)),
  constraint recalled_with_a_reason
    check ((state = 'recalled') = (recalled_why is not null)),
  constraint returned_with_a_reason
    check ((state = 'sent back') = (returned_why is not null))
);

-- A release that was sent back leaves its version to the next.
create unique index one_release_per_version on published.release (council_id, as_at, version)
  where state <> 'sent back';

-- One version of a date stands at a time, and one waits.
create unique index one_published_version on published.release (council_id, as_at)
  where state = 'published';
create unique index one_waiting_version on published.release (council_id, as_at)
  where state = 'prepared';

create table published.figure (
  council_id  text not null,
  release_id  uuid not null,
  place       integer not null,
  measure     text not null,
  from_day    date,
  to_day      date not null,
  breakdown   jsonb not null,
  unit        text not null,
  because     text check (because in ('small numbers', 'no children', 'not known')),
  numerator   double precision,
  denominator double precision,
  value       double precision,
  primary key (council_id, release_id, place),
  foreign key (council_id, release_id) references published.release (council_id, release_id),
  constraint shown_or_withheld check ((because is null) = (value is not null)),
  constraint withheld_holds_no_number
    check (because is null or num_nonnulls(numerator, denominator, value) = 0)
);

create index figures_of_a_measure on published.figure (council_id, measure);

-- The public page of a release, drawn once when it was approved.
create table published.fragment (
  council_id text not null,
  release_id uuid not null,
  html       text not null,
  primary key (council_id, release_id),
  foreign key (council_id, release_id) references published.release (council_id, release_id)
);

select house.keep_to_its_council('published.release');
select house.keep_to_its_council('published.figure');
select house.keep_to_its_council('published.fragment');
create policy public_sees_what_stands on published.release as restrictive for select to app_public
  using (state = 'published');

grant select on published.release, published.figure, published.fragment
  to app_release, app_house, app_public;
grant insert on published.release, published.figure, published.fragment to app_release;
-- Of a release only its standing moves; its figures and its page never do.
grant update (state, approved_by, approved_at, returned_by, returned_at, returned_why,
              recalled_by, recalled_at, recalled_why) on published.release to app_release;
