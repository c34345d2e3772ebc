-- Papers before a meeting, and the packs that are published of them. What the
-- public reads is in schema published; the whole record stays where the public’s
-- role has no grant.

create table house.paper (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  paper_id uuid not null,
  item_id uuid not null,
  -- Its number under the item, from 1.
  place integer not null check (place > 0),
  title text not null check (title <> ''),
  -- Markdown, as it was typed.
  words text not null,
  plain_summary text not null default '',
  classification text not null default 'open' check (classification in ('open', 'exempt', 'confidential')),
  public_title text,
  -- Of Schedule 12A; only for what is exempt.
  paragraph integer check (paragraph between 1 and 7),
  public_interest text,
  added_by uuid not null,
  added_at timestamptz not null,
  -- The chair’s reason why it cannot wait; null for a paper that came in time.
  urgency text check (urgency <> ''),
  primary key (council_id, paper_id),
  unique (council_id, item_id, place) deferrable initially deferred,
  foreign key (council_id, item_id) references house.item (council_id, item_id),
  check (classification <> 'exempt' or (paragraph is not null and public_interest is not null)),
  check (classification = 'open' or public_title is not null)
);

-- Every pack that was asked for, with the record it was made from: the restricted pack.
create table house.pack (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  meeting_id uuid not null,
  -- Counted from one: a supplement makes the next.
  version integer not null check (version > 0),
  state text not null check (state in ('asked', 'dropped', 'published', 'replaced', 'recalled')),
  record jsonb not null,
  is_restricted boolean not null,
  -- The chair’s reason for publishing after the last lawful day; null for one in time.
  urgency text check (urgency <> ''),
  asked_by uuid not null,
  asked_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  recalled_by uuid,
  recalled_at timestamptz,
  recalled_why text,
  primary key (council_id, meeting_id, version),
  foreign key (council_id, meeting_id) references house.meeting (council_id, meeting_id),
  constraint restricted_packs_take_two check (
    not is_restricted or state in ('asked', 'dropped')
    or (confirmed_by is not null and confirmed_by <> asked_by)),
  check ((state = 'recalled') = (recalled_at is not null))
);
create unique index one_pack_waits on house.pack (council_id, meeting_id) where state = 'asked';

-- What the screen found and the privacy lead let stand, with the reason.
create table house.screen_override (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  meeting_id uuid not null,
  sign text not null,
  found text not null,
  sentence text not null,
  why text not null check (why <> ''),
  by_person uuid not null,
  at timestamptz not null,
  primary key (council_id, meeting_id, sign, found, sentence),
  foreign key (council_id, meeting_id) references house.meeting (council_id, meeting_id)
);

-- Who opened a restricted pack, and when last.
create table house.pack_opening (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  meeting_id uuid not null,
  version integer not null,
  person_id uuid not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (council_id, meeting_id, version, person_id),
  foreign key (council_id, meeting_id, version) references house.pack (council_id, meeting_id, version)
);

-- How far the files of a pack are.
create table house.pack_build (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  meeting_id uuid not null,
  version integer not null,
  made integer not null default 0,
  -- Null until the work begins.
  out_of integer,
  state text not null default 'waiting' check (state in ('waiting', 'at work', 'done', 'no tool')),
  -- On which printed page each part of the public pack begins; null until it is printed.
  printed jsonb,
  primary key (council_id, meeting_id, version),
  foreign key (council_id, meeting_id, version) references house.pack (council_id, meeting_id, version)
);

create table house.restricted_file (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  meeting_id uuid not null,
  version integer not null,
  format text not null check (format in ('pdf', 'docx')),
  bytes bytea not null,
  primary key (council_id, meeting_id, version, format),
  foreign key (council_id, meeting_id, version) references house.pack (council_id, meeting_id, version)
);

-- What members of the body may search beside what everybody may.
create table house.restricted_paper (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  meeting_id uuid not null,
  version integer not null,
  place integer not null,
  item_number integer not null,
  title text not null,
  words text not null,
  searched tsvector generated always as (to_tsvector('english', title || ' ' || words)) stored,
  primary key (council_id, meeting_id, version, place),
  foreign key (council_id, meeting_id, version) references house.pack (council_id, meeting_id, version)
);
create index on house.restricted_paper using gin (searched);

create table published.pack (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  meeting_id uuid not null,
  version integer not null,
  state text not null check (state in ('standing', 'replaced', 'withdrawn')),
  slug text not null,
  body_slug text not null,
  body_name text not null,
  on_day date not null,
  published_at timestamptz not null,
  withdrawn_at timestamptz,
  -- The public pack, as it was made.
  pack jsonb not null,
  -- What stands on its agenda, as the public reads it.
  titles text not null,
  searched tsvector generated always as (to_tsvector('english', body_name || ' ' || titles)) stored,
  primary key (council_id, meeting_id, version)
);
create index on published.pack using gin (searched);
create unique index on published.pack (council_id, slug) where state in ('standing', 'withdrawn');

-- The pages as they were drawn; drawn again when the numbers of the printed pages are known.
create table published.pack_page (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  meeting_id uuid not null,
  version integer not null,
  drawing integer not null check (drawing > 0),
  html text not null,
  young_html text not null,
  primary key (council_id, meeting_id, version, drawing),
  foreign key (council_id, meeting_id, version) references published.pack (council_id, meeting_id, version)
);
alter table published.pack_page alter column html set storage external;

create table published.paper (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  meeting_id uuid not null,
  version integer not null,
  paper_id uuid not null,
  item_number integer not null,
  item_title text not null,
  title text not null,
  html text not null,
  words text not null,
  searched tsvector generated always as
    (to_tsvector('english', item_title || ' ' || title || ' ' || words)) stored,
  primary key (council_id, meeting_id, version, paper_id),
  foreign key (council_id, meeting_id, version) references published.pack (council_id, meeting_id, version)
);
create index on published.paper using gin (searched);

create table published.pack_file (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  meeting_id uuid not null,
  version integer not null,
  format text not null check (format in ('pdf', 'docx', 'csv')),
  bytes bytea not null,
  primary key (council_id, meeting_id, version, format),
  foreign key (council_id, meeting_id, version) references published.pack (council_id, meeting_id, version)
);

select house.keep_to_its_council('house.paper');
select house.keep_to_its_council('house.pack');
select house.keep_to_its_council('house.screen_override');
select house.keep_to_its_council('house.pack_opening');
select house.keep_to_its_council('house.pack_build');
select house.keep_to_its_council('house.restricted_file');
select house.keep_to_its_council('house.restricted_paper');
select house.keep_to_its_council('published.pack');
select house.keep_to_its_council('published.pack_page');
select house.keep_to_its_council('published.paper');
select house.keep_to_its_council('published.pack_file');

grant select, insert, update, delete on house.paper to app_house;
grant select, insert, update on house.pack, house.pack_opening, house.pack_build to app_house;
grant select, insert on house.screen_override, house.restricted_file, house.restricted_paper to app_house;
grant select, insert on published.pack, published.pack_page, published.paper, published.pack_file to app_house;
grant update (state, withdrawn_at) on published.pack to app_house;
grant select on published.pack, published.pack_page, published.paper, published.pack_file to app_public;

-- A pack that was withdrawn is sealed: the public’s role finds nothing of it but that it is.
create policy only_what_stands on published.pack_page as restrictive for select to app_public
  using (exists (select from published.pack of
    where of.council_id = pack_page.council_id and of.meeting_id = pack_page.meeting_id
      and of.version = pack_page.version and of.state = 'standing'));
create policy only_what_stands on published.paper as restrictive for select to app_public
  using (exists (select from published.pack of
    where of.council_id = paper.council_id and of.meeting_id = paper.meeting_id
      and of.version = paper.version and of.state = 'standing'));
create policy only_what_stands on published.pack_file as restrictive for select to app_public
  using (exists (select from published.pack of
    where of.council_id = pack_file.council_id and of.meeting_id = pack_file.meeting_id
      and of.version = pack_file.version and of.state = 'standing'));

-- A meeting as the town reads it, in one statement: see front.page_of_figures.
create function front.page_of_meeting(wanted_council text, wanted_meeting text)
  returns table (council jsonb, meeting jsonb, state text, published_at timestamptz, withdrawn_at timestamptz, html text, young_html text)
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select to_jsonb(known), met.facts, met.pack_state, met.at, met.gone_at, met.page, met.young_page
    from house.council as known
    left join lateral (
      select
        jsonb_build_object('slug', meeting.slug, 'body', body.name, 'bodySlug', body.slug,
          'legalForm', body.legal_form,
          'kind', meeting.kind, 'day', meeting.on_day, 'time', meeting.at_time,
          'place', meeting.place, 'state', meeting.state, 'officialPage', meeting.official_page) as facts,
        pack.state as pack_state, pack.published_at as at, pack.withdrawn_at as gone_at,
        drawn.html as page, drawn.young_html as young_page
      from house.meeting as meeting
      join house.body as body
        on body.council_id = meeting.council_id and body.body_id = meeting.body_id
      left join published.pack as pack
        on pack.council_id = meeting.council_id and pack.meeting_id = meeting.meeting_id
        and pack.state in ('standing', 'withdrawn')
      left join lateral (
        select page.html, page.young_html
        from published.pack_page as page
        where page.council_id = pack.council_id and page.meeting_id = pack.meeting_id
          and page.version = pack.version and pack.state = 'standing'
        order by page.drawing desc
        limit 1
      ) as drawn on true
      where meeting.council_id = known.council_id and meeting.slug = wanted_meeting
    ) as met on true
    where known.council_id = wanted_council;
end
$$;
