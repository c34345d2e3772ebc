-- What a clerk settles about an agenda before it is published, and who presents its items.

create table house.agenda (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  meeting_id uuid not null,
  -- Why the children in care council has no place on it; printed with the agenda.
  no_slot_because text not null default '',
  -- For the chair and the clerks alone.
  briefing text not null default '',
  primary key (council_id, meeting_id),
  foreign key (council_id, meeting_id) references house.meeting (council_id, meeting_id)
);

create table house.presenter (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  presenter_id uuid not null,
  item_id uuid not null,
  -- The name they want to be called by there; a young person may choose any.
  shown_as text not null check (shown_as <> ''),
  is_young boolean not null,
  way text not null check (way in ('in person', 'by video', 'in writing')),
  -- When and where they come in, and what they need; never printed for the public.
  arrangements text not null default '',
  preparation text not null default '',
  primary key (council_id, presenter_id),
  foreign key (council_id, item_id) references house.item (council_id, item_id) on delete cascade,
  unique (council_id, item_id, shown_as)
);

select house.keep_to_its_council('house.agenda');
select house.keep_to_its_council('house.presenter');
grant select, insert, update, delete on house.agenda, house.presenter to app_house;
