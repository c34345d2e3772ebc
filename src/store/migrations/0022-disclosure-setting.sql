-- Which of the known disclosure policies a council releases figures under; none
-- means the department's own. What was released keeps the policy it passed.

create table house.disclosure_setting (
  council_id text primary key default nullif(current_setting('app.council_id', true), ''),
  policy     text not null
);

select house.keep_to_its_council('house.disclosure_setting');
grant select on house.disclosure_setting to app_house, app_release;
grant insert, update on house.disclosure_setting to app_house;
