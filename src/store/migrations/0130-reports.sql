-- Reports to bodies: what their authors write, what finance, law and others say,
-- every version of it, and the risks they raise.

create table house.report (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  report_id uuid not null,
  title text not null default '',
  template text not null check (template in ('report', 'reviewing officers’ annual report')),
  state text not null default 'draft' check (state in ('draft', 'in clearance', 'final')),
  author_id uuid not null,
  -- Somebody who writes it with the author.
  with_id uuid check (with_id <> author_id),
  -- Counted from one: each time it is saved.
  version integer not null check (version > 0),
  -- All that its authors write; the type is in governance/report.ts.
  words jsonb not null,
  meeting_id uuid,
  -- The whole report, signatures and figures and all, as it stood when it was final.
  final jsonb,
  final_at timestamptz,
  handed_over_at timestamptz,
  received_at timestamptz,
  received_by uuid,
  primary key (council_id, report_id),
  foreign key (council_id, author_id) references house.person (council_id, person_id),
  foreign key (council_id, with_id) references house.person (council_id, person_id),
  foreign key (council_id, meeting_id) references house.meeting (council_id, meeting_id),
  check ((state = 'final') = (final is not null and final_at is not null)),
  check (handed_over_at is null or state = 'final')
);

create table house.report_version (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  report_id uuid not null,
  version integer not null,
  words jsonb not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (council_id, report_id, version),
  foreign key (council_id, report_id) references house.report (council_id, report_id)
);

create table house.clearance (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  report_id uuid not null,
  part text not null check (part in ('finance', 'legal', 'executive member', 'director')),
  is_sought boolean not null,
  person_id uuid,
  sought_on date,
  due date,
  -- Finance and legal: their own text in the report. The others: their comments on it.
  words text not null default '',
  is_included boolean,
  reason text not null default '',
  signed_by uuid,
  -- Whom a deputy signed for.
  signed_for uuid,
  signed_at timestamptz,
  -- The version of the report that was before them.
  signed_version integer,
  primary key (council_id, report_id, part),
  foreign key (council_id, report_id) references house.report (council_id, report_id),
  foreign key (council_id, person_id) references house.person (council_id, person_id),
  check (not is_sought or (person_id is not null and due is not null)),
  check ((signed_by is null) = (signed_at is null)),
  check (part in ('finance', 'legal') or is_included is distinct from false or reason <> '')
);
create index on house.clearance (council_id, person_id);

-- Who did what to a report: printed at its end.
create table house.report_step (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  report_id uuid not null,
  place integer not null check (place > 0),
  at timestamptz not null,
  person_id uuid not null,
  did text not null check (did <> ''),
  primary key (council_id, report_id, place),
  foreign key (council_id, report_id) references house.report (council_id, report_id)
);

-- What the screen found in words, and a privacy lead let stand.
create table house.report_overrule (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  report_id uuid not null,
  sentence text not null,
  why text not null check (why <> ''),
  person_id uuid not null,
  at timestamptz not null,
  primary key (council_id, report_id, sentence),
  foreign key (council_id, report_id) references house.report (council_id, report_id)
);

-- Copies of background papers, kept four years after the meeting.
create table house.background_copy (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  copy_id uuid not null,
  report_id uuid not null,
  name text not null,
  bytes bytea not null,
  kept_by uuid not null,
  kept_at timestamptz not null,
  primary key (council_id, copy_id),
  foreign key (council_id, report_id) references house.report (council_id, report_id)
);

-- What may go wrong for a body: raised by a report, kept in sight until it is closed.
create table house.risk (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  risk_id uuid not null,
  body_id uuid not null,
  report_id uuid,
  risk text not null check (risk <> ''),
  owner text not null check (owner <> ''),
  mitigation text not null default '',
  state text not null default 'open' check (state in ('open', 'closed')),
  raised_on date not null,
  closed_on date,
  closed_because text not null default '',
  primary key (council_id, risk_id),
  unique (council_id, body_id, report_id, risk),
  foreign key (council_id, body_id) references house.body (council_id, body_id),
  foreign key (council_id, report_id) references house.report (council_id, report_id),
  check ((state = 'closed') = (closed_on is not null))
);

alter table house.item
  add foreign key (council_id, report_id) references house.report (council_id, report_id);

-- A final report never changes, and its words are its authors’ alone.
create function house.keep_report_to_its_authors() returns trigger language plpgsql as $$
declare
  who text := nullif(current_setting('app.person_id', true), '');
begin
  if old.state = 'final' and (new.words, new.title, new.state, new.version, new.final, new.final_at)
      is distinct from (old.words, old.title, old.state, old.version, old.final, old.final_at) then
    raise exception 'A final report never changes';
  end if;
  if new.words is distinct from old.words
      and who is distinct from old.author_id::text and who is distinct from old.with_id::text then
    raise exception 'The words of a report are its authors’ alone';
  end if;
  return new;
end
$$;
create trigger kept_to_its_authors before update on house.report
  for each row execute function house.keep_report_to_its_authors();

-- What finance, law and those consulted say is theirs: no author writes or signs it.
create function house.keep_clearance_to_its_owner() returns trigger language plpgsql as $$
declare
  who text := nullif(current_setting('app.person_id', true), '');
  paper house.report;
begin
  select * into paper from house.report
   where council_id = new.council_id and report_id = new.report_id;
  if paper.state = 'final' then
    raise exception 'A final report never changes';
  end if;
  if (tg_op = 'INSERT' and (new.words <> '' or new.signed_by is not null)
      or tg_op = 'UPDATE' and (
        (new.words is distinct from old.words and new.words <> '')
        or (new.signed_by is distinct from old.signed_by and new.signed_by is not null)))
      and (who is null or who = paper.author_id::text or who is not distinct from paper.with_id::text)
  then
    raise exception 'What finance, law and those consulted say is theirs to write';
  end if;
  return new;
end
$$;
create trigger kept_to_its_owner before insert or update on house.clearance
  for each row execute function house.keep_clearance_to_its_owner();

select house.keep_to_its_council('house.report');
select house.keep_to_its_council('house.report_version');
select house.keep_to_its_council('house.clearance');
select house.keep_to_its_council('house.report_step');
select house.keep_to_its_council('house.report_overrule');
select house.keep_to_its_council('house.background_copy');
select house.keep_to_its_council('house.risk');
grant select, insert, update on house.report, house.clearance, house.risk to app_house;
-- A version, a step, an overruling and a copy are never changed and never taken away.
grant select, insert on house.report_version, house.report_step, house.report_overrule,
  house.background_copy to app_house;
