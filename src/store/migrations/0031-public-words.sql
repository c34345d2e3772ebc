-- What a council says in its own words on its public pages.

create table house.public_words (
  council_id        text primary key,
  -- Its promise to its children; null until it has made one.
  promise           text,
  -- Whom to write or ring about the accessibility of these pages, and about what we keep.
  access_contact    text,
  privacy_contact   text,
  -- The day the pages were last tested with people and tools.
  access_tested_on  date
);

select house.keep_to_its_council('house.public_words');
grant select on house.public_words to app_house, app_public;
grant insert, update on house.public_words to app_house;
