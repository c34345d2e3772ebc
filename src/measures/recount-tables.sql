-- The tables that recount.sql asks, from the cells of a return just as they were written.
--
-- raw_header, raw_episodes … hold text; `ending` is the year a return ends in and
-- `line` the row's place in its file. asked(first, last, ending) is one row: the
-- twelve months and their year. A day is written dd/mm/yyyy, a later return's
-- telling of a row takes the place of an earlier one's, and a field that holds
-- something that cannot be read makes the row unfit for a measure that needs it.

create table code (field text, code text);
insert into code
select 'LS', value from json_each('["C1","C2","D1","E1","V2","V3","V4","L1","L2","L3","J1","J2","J3"]')
union all select 'RNE', value from json_each('["S","L","P","T","B","U"]')
union all select 'REC', value from json_each('["X1","E11","E12","E13","E14","E15","E16","E17","E2","E3","E4A","E4B","E41","E43","E44","E45","E46","E47","E48","E5","E6","E7","E8","E9"]')
union all select 'PLACE', value from json_each('["A3","A4","A5","A6","H5","K1","K2","K3","P1","P2","P3","R1","R2","R3","R5","S1","T0","T1","T2","T3","T4","U1","U2","U3","U4","U5","U6","Z1","Z11","Z12","Z13","Z14"]')
union all select 'IN_TOUCH', value from json_each('["YES","NO","DIED","REFU","NREQ","RHOM"]')
union all select 'ACTIV', value from json_each('["F1","P1","F2","P2","F3","P3","F4","P4","F5","P5","G4","G5","G6","0"]');

create table child as
select upper(child) as child, nullif(iso(dob), '') as born, dob <> '' and iso(dob) = '' as born_unread,
  case upper(sex) when '1' then 'M' when '2' then 'F' when 'M' then 'M' when 'F' then 'F' when 'U' then 'U' end as sex,
  upper(ethnic) as ethnic
from (select *, row_number() over (partition by upper(child) order by ending desc, line desc) as newest
      from raw_header where child <> '')
where newest = 1;

create table episode as
select child, started, nullif(iso(dec), '') as ceased,
  case when began then 'S' else nullif(rne, '') end as rne, nullif(rec, '') as rec, nullif(ls, '') as ls, nullif(place, '') as place,
  urn || ' ' || pl_post as premises, provider,
  dec <> '' and iso(dec) = '' as dec_unread,
  rne <> '' and rne not in (select code from code where field = 'RNE') as rne_unread,
  rec <> '' and rec not in (select code from code where field = 'REC') as rec_unread,
  ls <> '' and ls not in (select code from code where field = 'LS') as ls_unread,
  place <> '' and place not in (select code from code where field = 'PLACE') as place_unread
from (
  select *, row_number() over (
    partition by child, started
    order by ending desc, iso(dec) = '' desc, iso(dec) desc, line desc
  ) as newest
  from (select upper(child) as child, iso(decom) as started, ending, line,
          upper(rne) as rne, max(upper(rne) = 'S') over (partition by upper(child), iso(decom), ending) as began, upper(rec) as rec, upper(ls) as ls, upper(place) as place, dec, urn, pl_post,
          upper(place_provider) as provider
        from raw_episodes where child <> '' and iso(decom) <> '')
) where newest = 1;

create index episode_child on episode (child, started);
update episode set rne = null where rne_unread and rne <> 'S';
update episode set rec = null where rec_unread;
update episode set ls = null where ls_unread;
update episode set place = null where place_unread;

-- Episodes that are no short break, with what age the child was when it began and on the last day.
create table stay as
select episode.*, born, coalesce(born_unread, 0) as born_unread,
  years(born, last) as age, years(born, max(started, first)) as age_first,
  started <= last and (ceased is null or ceased >= first) as touches
from episode left join child using (child), asked
where coalesce(ls, '') not in ('V3', 'V4');

create index stay_child on stay (child);

create table looked_after as
select * from (
  select stay.*, row_number() over (partition by child order by started desc) as latest
  from stay, asked where started <= last and (ceased is null or ceased > last)
) where latest = 1 and coalesce(age, 0) < 18;

-- Looked after on the last day, by records that can be read.
create table on_the_day as
select * from looked_after where not (born_unread or dec_unread or ls_unread);

-- Looked after all year, by the three questions of the national health figures.
create table all_year as
select looked_after.* from looked_after, asked
where not exists (
    select 1 from episode where episode.child = looked_after.child and (
      (rne = 'S' and started > first and started <= last)
      or (coalesce(rec, '') <> 'X1' and ceased >= first and ceased < last)
      or (ls in ('V3', 'V4') and started <= last and (ceased is null or ceased >= first))))
  and not exists (
    select 1 from episode where episode.child = looked_after.child
      and started <= last and (ceased is null or ceased >= first)
      and (dec_unread or ls_unread or rne_unread or rec_unread))
  and not born_unread;

create table health as
select upper(child) as child, health_assessment, health_check, sdq_score, convicted, teeth_check,
  immunisations, substance_misuse
from raw_oc2, asked where raw_oc2.ending = asked.ending;

create table leaver as
select upper(raw_oc3.child) as child, in_touch, activ, accom,
  years(born, last) as age,
  case when years(born, last) <= 18 then '17-18' when years(born, last) <= 21 then '19-21' else '22-25' end as part,
  activ <> '' and activ not in (select code from code where field = 'ACTIV') as activ_unread,
  not (accom in ('', '0') or accom glob '[BCDEGHKRSTUVWXYZ][12]') as accom_unread
from raw_oc3, asked left join child on child.child = upper(raw_oc3.child)
where raw_oc3.ending = asked.ending
  and in_touch not in ('DIED', 'RHOM')
  and (in_touch = '' or in_touch in (select code from code where field = 'IN_TOUCH'))
  and years(born, last) between 17 and 25
  and not exists (select 1 from (
      select rec, ceased from episode where episode.child = upper(raw_oc3.child) and started <= last
      order by started desc limit 1) where rec = 'E3' and ceased <= last)
  and (not exists (select 1 from episode where episode.child = upper(raw_oc3.child))
    or exists (select 1 from stay where stay.child = upper(raw_oc3.child)));

create table review as
select * from (
  select upper(raw_reviews.child) as child, iso(review) as held, review_code, born,
    row_number() over (partition by upper(raw_reviews.child), iso(review) order by ending desc, line desc) as newest
  from raw_reviews left join child on child.child = upper(raw_reviews.child)
  where iso(review) <> ''
), asked
where newest = 1 and held between first and last and coalesce(years(born, held), 4) >= 4
  and review_code in ('PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7')
  and child in (select child from stay where touches and coalesce(age_first, 0) < 18);

create table gone as
select * from (
  select upper(child) as child, iso(mis_start) as started, nullif(iso(mis_end), '') as ended, missing,
    missing not in ('M', 'A', '') or (mis_end <> '' and iso(mis_end) = '') as unread,
    row_number() over (partition by upper(child), iso(mis_start) order by raw_missing.ending desc, line desc) as newest
  from raw_missing where iso(mis_start) <> ''
), asked
where newest = 1 and started <= last and (ended is null or ended >= first);

-- Where each child has lived up to the last day, numbered from the first home on.
create table home as
with
ordered as (
  select child, started, ceased, rne, place, premises, place glob 'T*' as away,
    lag(place glob 'T*') over w as was_away,
    row_number() over w as turn
  from stay, asked where started <= last
  window w as (partition by child order by started)
),
settled as (
  select *, lag(place || ' ' || premises) over w as before, row_number() over w = 1 as is_first
  from ordered where not coalesce(away, 0) window w as (partition by child order by turn)
),
moves as (
  select child, turn,
    case
      when is_first then 1
      when rne = 'S' then 1
      when place in ('A3', 'A5') then 0
      when coalesce(was_away, 0) then coalesce(place || ' ' || premises <> before, 1)
      when rne in ('L', 'T', 'U') then 0
      else 1
    end as moved
  from settled
),
numbered as (
  select ordered.*, sum(coalesce(moved, 0)) over (partition by child order by turn) as home
  from ordered left join moves using (child, turn)
  where not (coalesce(away, 0) and coalesce(rne, '') = 'S')
),
lived as (
  -- With max(turn) beside it, SQLite takes ceased from that very row.
  select child, home, min(started) as began, max(turn), ceased as left_it
  from numbered where home > 0 group by child, home
),
kinds as (
  select child, home, max(turn), place from numbered where home > 0 and not coalesce(away, 0) group by child, home
)
select lived.child, began, left_it, kinds.place as kind,
  row_number() over (partition by lived.child order by lived.home desc) as latest,
  lag(began) over (partition by lived.child order by lived.home) as began_before,
  lag(left_it) over (partition by lived.child order by lived.home) as left_before
from lived join kinds using (child, home)
where left_it is null or left_it <> began;

-- When the run of episodes began that each child looked after on the last day is in.
create table care as
with
runs as (
  select child, started, rne,
    sum(coalesce(before < started and (coalesce(why, '') <> 'X1' or coalesce(rne, '') = 'S'), 0)) over (partition by child order by started) as run
  from (select child, started, rne, lag(ceased) over w as before, lag(rec) over w as why
        from stay window w as (partition by child order by started))
),
begun as (select child, run, min(started) as began, rne as how from runs group by child, run)
select looked_after.*, begun.began, begun.how
from looked_after
join runs on runs.child = looked_after.child and runs.started = looked_after.started
join begun on begun.child = runs.child and begun.run = runs.run;

-- The days round the twelve months, and how many of them had been working days by the end of each.
create table days as
with recursive each_day (date) as (
  select first from asked union all select date(date, '+1 day') from each_day, asked where date < date(last, '+60 days')
)
select date, sum(strftime('%w', date) not in ('0', '6') and date not in (select date from holiday))
  over (order by date) as worked
from each_day;

create table held_review as
select upper(child) as child, iso(review) as held from raw_reviews where iso(review) <> '';

create index held_review_child on held_review (child, held);

create table first_review as
select child, began, due,
  (select min(held) from held_review where held_review.child = begun.child and held between began and last) as held
from (
  select child, started as began,
    (select min(date) from days where worked = 20 + (select worked from days where date = started)) as due
  from stay, asked where rne = 'S' and started between first and last
) as begun, asked
where due <= last and exists (
  select 1 from stay where stay.child = begun.child and stay.started <= due and (ceased is null or ceased > due)
    and not exists (
      -- Between coming and the day it is due, not a day out of care.
      select 1 from stay as gap where gap.child = begun.child and gap.started > began and gap.started <= stay.started
        and not exists (
          select 1 from stay as earlier where earlier.child = begun.child and earlier.started < gap.started
            and (earlier.ceased is null or earlier.ceased >= gap.started or (earlier.rec = 'X1' and coalesce(gap.rne, '') <> 'S')))));
