-- The schemas of the house, and what each role may enter.
--
-- house      governance, people, settings: app_house
-- sealed     exact figures: app_release alone
-- published  figures that have passed disclosure control: app_release writes, others read
-- audit      who did what: everybody adds, nobody changes
-- voice      what people choose to tell us: app_voice alone
-- job        work waiting to be done

create schema house;
create schema sealed;
create schema published;
create schema audit;
create schema voice;

grant usage on schema house to app_house, app_release, app_voice, app_public, app_backup;
grant usage on schema sealed to app_release, app_backup;
grant usage on schema published to app_house, app_release, app_public, app_backup;
grant usage on schema audit to app_house, app_release, app_voice, app_backup;
grant usage on schema voice to app_voice, app_backup;

-- Keeps the rows of a council's own table to that council, even from the
-- table's owner. Every table with a council_id calls it in the migration that
-- makes it. Where no council is set, there are no rows: after a transaction
-- the setting is '' rather than null, hence nullif.
create function house.keep_to_its_council(council_table regclass) returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', council_table);
  execute format('alter table %s force row level security', council_table);
  execute format(
    'create policy own_council on %s
       using (council_id = nullif(current_setting(''app.council_id'', true), ''''))
       with check (council_id = nullif(current_setting(''app.council_id'', true), ''''))',
    council_table);
  execute format(
    'create policy backup_reads_all on %s for select to app_backup using (true)', council_table);
  execute format(
    'create policy owner_moves_all on %s to app_owner using (true) with check (true)',
    council_table);
  execute format('grant select on %s to app_backup', council_table);
end
$$;

create table house.council (
  council_id    text    primary key check (council_id ~ '^[0-9]{3}$'),
  ons           text    not null,
  name          text    not null,
  short_name    text    not null,
  brand_colour  text    not null check (brand_colour ~ '^#[0-9a-f]{6}$'),
  accent_colour text    not null check (accent_colour ~ '^#[0-9a-f]{6}$'),
  logo_svg      text,
  is_sample     boolean not null
);

select house.keep_to_its_council('house.council');
-- Everybody may know which council they are looking at.
create policy everybody_reads on house.council for select using (true);
grant select on house.council to app_house, app_release, app_voice, app_public;
grant insert, update on house.council to app_house;
