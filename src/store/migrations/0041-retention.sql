-- How long each class of data is kept, from which day, and what must stay for now.

create table house.retention_period (
  council_id text not null default nullif(current_setting('app.council_id', true), ''),
  data_class text not null,
  from_day   date not null,
  days       integer not null check (days between 1 and 36525),
  set_at     timestamptz not null,
  set_by     uuid not null,
  primary key (council_id, data_class, from_day)
);

create table house.retention_hold (
  council_id  text not null default nullif(current_setting('app.council_id', true), ''),
  hold_id     uuid not null,
  data_class  text not null,
  reason      text not null check (reason <> ''),
  held_at     timestamptz not null,
  held_by     uuid not null,
  released_at timestamptz,
  released_by uuid,
  primary key (council_id, hold_id)
);

select house.keep_to_its_council('house.retention_period');
select house.keep_to_its_council('house.retention_hold');
grant select, insert, update on house.retention_period, house.retention_hold to app_house;

-- Exact figures never change while they are kept; when their time is over, they go.
grant delete on sealed.exact_figure to app_release;
