-- What the country publishes about every council. It belongs to no council, so
-- it has no council_id: everybody in the house reads the same.

create table house.official_figure (
  series    text not null,
  code      text not null,
  period    integer not null,
  -- The release it was read from: each restates the years before it.
  vintage   integer not null,
  level     text not null check (level in ('England', 'region', 'council')),
  ons       text not null,
  name      text not null,
  region    text,
  value     double precision,
  sign      text check (sign in ('c', 'z', 'x', 'k', 'low', 'u')),
  primary key (series, code, period, vintage),
  constraint a_number_or_a_sign check ((value is null) = (sign is not null))
);

create table house.population (
  year     integer not null,
  code     text not null,
  level    text not null check (level in ('England', 'region', 'council')),
  ons      text not null,
  name     text not null,
  -- Null for a council that did not exist that year.
  children integer,
  primary key (code, year)
);

create table house.statistical_neighbour (
  -- The year the model was made.
  model     integer not null,
  council   text not null,
  rank      integer not null check (rank between 1 and 10),
  neighbour text not null,
  closeness text not null,
  primary key (council, model, rank)
);

grant select on house.official_figure, house.population, house.statistical_neighbour
  to app_house, app_release, app_public, app_backup;
grant insert, update on house.official_figure, house.population, house.statistical_neighbour
  to app_house;
