-- What happened at a meeting: who was there, what they declared, how they voted,
-- what was minuted. Once the minutes are signed, nobody changes any of it.

create table house.attendance (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  meeting_id uuid not null,
  membership_id uuid not null,
  word text not null check (word in ('present', 'apologies', 'substitute', 'absent')),
  -- Who came in their place; empty unless somebody did.
  substitute text not null default '',
  primary key (council_id, meeting_id, membership_id),
  foreign key (council_id, meeting_id) references house.meeting (council_id, meeting_id),
  foreign key (council_id, membership_id) references house.membership (council_id, membership_id),
  check ((word = 'substitute') = (substitute <> ''))
);
create index on house.attendance (council_id, membership_id);

create table house.declaration (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  meeting_id uuid not null,
  membership_id uuid not null,
  interest text not null check (interest in (
    'foster carer', 'family who foster', 'works with children in care', 'care experienced',
    'other personal', 'disclosable')),
  -- In their own words; empty where the kind says it all.
  words text not null default '',
  -- The item it is about; null for the whole meeting.
  item_id uuid,
  primary key (council_id, meeting_id, membership_id, interest),
  foreign key (council_id, meeting_id) references house.meeting (council_id, meeting_id),
  foreign key (council_id, membership_id) references house.membership (council_id, membership_id),
  foreign key (council_id, item_id) references house.item (council_id, item_id),
  -- Whoever has a disclosable interest leaves for that item, so it has to be known which.
  check (interest <> 'disclosable' or item_id is not null)
);

-- Who brought a resolution, and how the vote went where one was taken.
create table house.motion (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  resolution_id uuid not null,
  moved_by uuid not null,
  seconded_by uuid,
  in_favour integer check (in_favour >= 0),
  against integer check (against >= 0),
  abstained integer check (abstained >= 0),
  -- The item the public is excluded from; null for every other resolution.
  excludes_from uuid,
  paragraph integer check (paragraph between 1 and 7),
  primary key (council_id, resolution_id),
  foreign key (council_id, resolution_id) references house.resolution (council_id, resolution_id),
  foreign key (council_id, excludes_from) references house.item (council_id, item_id),
  check (num_nonnulls(in_favour, against, abstained) in (0, 3)),
  check ((excludes_from is null) = (paragraph is null)),
  check (seconded_by is distinct from moved_by)
);

create table house.item_minute (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  item_id uuid not null,
  -- Counted from one: whoever writes says which one they read.
  version integer not null check (version > 0),
  words text not null,
  -- A fair record for the public of an item they may not read; empty where none is needed.
  public_summary text not null default '',
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (council_id, item_id),
  foreign key (council_id, item_id) references house.item (council_id, item_id)
);

-- What a young person said: the words and a theme, and nobody’s name.
create table house.young_voice (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  voice_id uuid not null,
  item_id uuid not null,
  theme text not null check (theme <> ''),
  words text not null check (words <> ''),
  said_at timestamptz not null,
  primary key (council_id, voice_id),
  foreign key (council_id, item_id) references house.item (council_id, item_id)
);
-- One click or two: the same words are said once.
create unique index on house.young_voice (council_id, item_id, md5(words));

create table house.minutes (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  meeting_id uuid not null,
  state text not null default 'draft' check (state in ('draft', 'published', 'approved', 'signed')),
  -- The member elected to chair this one meeting; null where the chair or vice-chair did.
  elected_chair uuid,
  approved_by uuid,
  signed_by uuid,
  signed_at timestamptz,
  primary key (council_id, meeting_id),
  foreign key (council_id, meeting_id) references house.meeting (council_id, meeting_id),
  foreign key (council_id, elected_chair) references house.membership (council_id, membership_id),
  foreign key (council_id, signed_by) references house.membership (council_id, membership_id),
  foreign key (council_id, approved_by) references house.resolution (council_id, resolution_id),
  check (state not in ('approved', 'signed') or approved_by is not null),
  check ((state = 'signed') = (signed_by is not null and signed_at is not null))
);

-- The minutes as anybody may read them, written again when they are approved and signed.
create table published.minutes (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  -- The meeting, as it is called in addresses.
  meeting text not null,
  state text not null check (state in ('published', 'approved', 'signed')),
  published_at timestamptz not null,
  minutes jsonb not null,
  primary key (council_id, meeting)
);

create function house.refuse_after_signing() returns trigger language plpgsql as $$
declare
  row_now record := case when tg_op = 'DELETE' then old else new end;
  row_before record := case when tg_op = 'INSERT' then new else old end;
  the_meeting uuid;
begin
  if tg_argv[0] = 'meeting' then
    the_meeting := row_before.meeting_id;
  elsif tg_argv[0] = 'item' then
    select of.meeting_id into the_meeting from house.item as of
     where of.council_id = row_before.council_id and of.item_id = row_before.item_id;
  else
    select of.meeting_id into the_meeting
      from house.resolution as moved
      join house.item as of on of.council_id = moved.council_id and of.item_id = moved.item_id
     where moved.council_id = row_before.council_id
       and moved.resolution_id = row_before.resolution_id;
  end if;
  if exists (select from house.minutes as kept
              where kept.council_id = row_before.council_id and kept.meeting_id = the_meeting
                and kept.state = 'signed') then
    raise exception 'The minutes of this meeting are signed' using errcode = 'RT001';
  end if;
  return row_now;
end
$$;

create trigger signed_stays before update or delete on house.minutes
  for each row execute function house.refuse_after_signing('meeting');
create trigger signed_stays before insert or update or delete on house.attendance
  for each row execute function house.refuse_after_signing('meeting');
create trigger signed_stays before insert or update or delete on house.declaration
  for each row execute function house.refuse_after_signing('meeting');
create trigger signed_stays before insert or update or delete on house.item
  for each row execute function house.refuse_after_signing('meeting');
create trigger signed_stays before insert or update or delete on house.item_minute
  for each row execute function house.refuse_after_signing('item');
create trigger signed_stays before insert or update or delete on house.young_voice
  for each row execute function house.refuse_after_signing('item');
create trigger signed_stays before insert or update or delete on house.resolution
  for each row execute function house.refuse_after_signing('item');
create trigger signed_stays before insert or update or delete on house.motion
  for each row execute function house.refuse_after_signing('resolution');

select house.keep_to_its_council('house.attendance');
select house.keep_to_its_council('house.declaration');
select house.keep_to_its_council('house.motion');
select house.keep_to_its_council('house.item_minute');
select house.keep_to_its_council('house.young_voice');
select house.keep_to_its_council('house.minutes');
select house.keep_to_its_council('published.minutes');
grant select, insert, update, delete on house.attendance, house.declaration, house.young_voice to app_house;
grant select, insert, update on house.motion, house.item_minute, house.minutes to app_house;
grant select, insert, update on published.minutes to app_house;
grant select on published.minutes to app_public;
