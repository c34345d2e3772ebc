-- Some of the measures again, over the cells of a return just as they were written.
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
  nullif(rne, '') as rne, nullif(rec, '') as rec, nullif(ls, '') as ls, nullif(place, '') as place,
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
          upper(rne) as rne, upper(rec) as rec, upper(ls) as ls, upper(place) as place, dec, urn, pl_post,
          upper(place_provider) as provider
        from raw_episodes where child <> '' and iso(decom) <> '')
) where newest = 1;

create index episode_child on episode (child, started);
update episode set rne = null where rne_unread;
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

-- P01: children looked after
select '' as part, count(*) as numerator, null as denominator from on_the_day;

-- P03: started in the year
select '' as part, count(distinct child) as numerator, null as denominator
from stay, asked
where rne = 'S' and started between first and last and child not in (
  select child from episode, asked where started between first and last and (rne_unread or ls_unread));

-- P04: ceased in the year
select '' as part, count(distinct child) as numerator, null as denominator
from stay, asked
where rec <> 'X1' and ceased between first and last and child not in (
  select child from episode, asked
  where started <= last and (ceased is null or ceased >= first) and (dec_unread or rec_unread or ls_unread));

-- P08: how old they are
select band.value as part, count(on_the_day.child) as numerator,
  (select count(*) from on_the_day where age is not null) as denominator
from json_each('["<1","1-4","5-9","10-15","16+"]') as band
left join on_the_day on age is not null and band.value =
  case when age < 1 then '<1' when age < 5 then '1-4' when age < 10 then '5-9' when age < 16 then '10-15' else '16+' end
group by 1 order by 1;

-- P09: girls and boys
select sexes.value as part, count(fit.child) as numerator,
  (select count(*) from on_the_day join child using (child) where sex is not null) as denominator
from json_each('["F","M","U"]') as sexes
left join (select on_the_day.child, sex from on_the_day join child using (child)) as fit on sex = sexes.value
group by 1 order by 1;

-- P10: ethnic background
with kinds (kind, codes) as (values
  ('white', 'WBRI WIRI WOTH WIRT WROM'), ('mixed', 'MWBC MWBA MWAS MOTH'), ('asian', 'AIND APKN ABAN AOTH'),
  ('black', 'BCRB BAFR BOTH'), ('other', 'CHNE OOTH'), ('refused', 'REFU'), ('not-obtained', 'NOBT')
),
fit as (
  select kind from on_the_day join child using (child) join kinds on ethnic <> '' and instr(codes, ethnic) > 0
)
select kinds.kind as part, count(fit.kind) as numerator, (select count(*) from fit) as denominator
from kinds left join fit using (kind) group by 1 order by 1;

-- P11: unaccompanied children
with alone as (
  select distinct upper(raw_uasc.child) as child from raw_uasc, asked
  where (iso(duc) > last or duc = '') and raw_uasc.ending = (
    select max(latest.ending) from raw_uasc as latest where upper(latest.child) = upper(raw_uasc.child))
),
fit as (
  select child, child in (select child from alone) as is_alone from on_the_day
  where child not in (select upper(child) from raw_uasc where duc <> '' and iso(duc) = '')
)
select '' as part, sum(is_alone) as numerator, null as denominator from fit
union all select '', sum(is_alone), count(*) from fit;

-- P13: legal status
select status.value as part, count(on_the_day.child) as numerator,
  (select count(*) from on_the_day where ls is not null) as denominator
from json_each('["C1","C2","D1","E1","V2","L","J"]') as status
left join on_the_day on status.value = case when substr(ls, 1, 1) in ('L', 'J') then substr(ls, 1, 1) else ls end
group by 1 order by 1;

-- H01: in foster care
select '' as part, sum(place glob 'U*') as numerator, count(*) as denominator
from on_the_day where not place_unread;

-- H03: with their parents
select '' as part, coalesce(sum(place in ('P1')), 0) as numerator, count(*) as denominator
from on_the_day where not place_unread;

-- H04: in children’s homes
select '' as part, coalesce(sum(place in ('K1', 'K2')), 0) as numerator, count(*) as denominator
from on_the_day where not place_unread;

-- H05: in supported accommodation
select '' as part, coalesce(sum(place in ('K3', 'H5', 'P2')), 0) as numerator, count(*) as denominator
from on_the_day where not place_unread;

-- H09: who provides the home
with fit as (
  select case when provider = '' then 'none' else provider end as part from on_the_day
  where provider in ('', 'PR0', 'PR1', 'PR2', 'PR3', 'PR4', 'PR5')
)
select parts.value as part, count(fit.part) as numerator, (select count(*) from fit) as denominator
from json_each('["PR0","PR1","PR2","PR3","PR4","PR5","none"]') as parts left join fit on fit.part = parts.value
group by 1 order by 1;

-- S01: three or more placements
with many as (
  select child from home, asked where left_it is null or left_it > first
  group by child having count(*) >= 3
)
select '' as part, sum(child in (select child from many)) as numerator, count(*) as denominator
from looked_after
where not born_unread and child not in (
  select child from episode, asked
  where started <= last and (ceased is null or ceased >= first)
    and (dec_unread or ls_unread or rne_unread or place_unread));

-- S03: the same carer for two years
with ago as (
  select date(last, 'start of month', '-29 months', '-1 day') as long_ago,
    date(last, 'start of month', '-23 months', '-1 day') as two_years_ago
  from asked
)
select '' as part,
  coalesce(sum(case when kind in ('A4', 'A6') and left_before = home.began then began_before else home.began end
    <= two_years_ago), 0) as numerator,
  count(*) as denominator
from care join ago left join home on home.child = care.child and home.latest = 1
where age < 16 and care.began <= long_ago
  and care.child not in (
    select child from episode, asked
    where started <= last and (ceased is null or ceased >= long_ago)
      and (dec_unread or ls_unread or rne_unread or place_unread));

-- V05: first review on time
select '' as part, coalesce(sum(on_time), 0) as numerator, count(*) as denominator
from (
  select child, min(coalesce(held <= due, 0)) as on_time from first_review
  where child not in (
    select child from episode, asked
    where started <= last and (ceased is null or ceased >= first) and (dec_unread or ls_unread or rne_unread))
  group by child);

-- V08: took part in a review
select '' as part, coalesce(sum(review_code <> 'PN7'), 0) as numerator, count(*) as denominator from review;

-- V11: nobody heard their views
select '' as part, coalesce(sum(review_code = 'PN7'), 0) as numerator, count(*) as denominator from review;

-- T01: health assessment
select '' as part, coalesce(sum(health_assessment = '1'), 0) as numerator, count(*) as denominator
from all_year left join health using (child) where coalesce(health_assessment, '') in ('', '0', '1');

-- T02: teeth checked
select '' as part, coalesce(sum(teeth_check = '1'), 0) as numerator, count(*) as denominator
from all_year left join health using (child) where coalesce(teeth_check, '') in ('', '0', '1');

-- T03: immunisations up to date
select '' as part, coalesce(sum(immunisations = '1'), 0) as numerator, count(*) as denominator
from all_year left join health using (child) where coalesce(immunisations, '') in ('', '0', '1');

-- T10: drugs or alcohol
select '' as part, coalesce(sum(substance_misuse = '1'), 0) as numerator, count(*) as denominator
from all_year left join health using (child) where coalesce(substance_misuse, '') in ('', '0', '1');

-- T04: development checks
select '' as part, coalesce(sum(health_check = '1'), 0) as numerator, count(*) as denominator
from all_year left join health using (child)
where age < 5 and coalesce(health_check, '') in ('', '0', '1');

-- T07: a score came back
select '' as part, coalesce(sum(sdq_score <> ''), 0) as numerator, count(*) as denominator
from all_year left join health using (child)
where age between 5 and 16 and (coalesce(sdq_score, '') = ''
  or sdq_score not glob '*[^0-9]*' and length(sdq_score) <= 3 and cast(sdq_score as integer) between 0 and 40);

-- T08: average score
select '' as part, sum(cast(sdq_score as integer)) as numerator, count(*) as denominator
from all_year join health using (child)
where age between 5 and 16 and sdq_score glob '[0-9]*' and cast(sdq_score as integer) between 0 and 40;

-- R06: convicted or cautioned
select '' as part, coalesce(sum(convicted = '1'), 0) as numerator, count(*) as denominator
from all_year left join health using (child)
where age between 10 and 17 and coalesce(convicted, '') in ('', '0', '1');

-- R01: missing from care
with fit as (
  select distinct child from stay
  where touches and coalesce(age_first, 0) < 18 and not born_unread
    and child not in (select child from gone where unread)
    and child not in (
      select child from episode, asked
      where started <= last and (ceased is null or ceased >= first) and (dec_unread or ls_unread))
)
select 'children' as part, count(distinct gone.child) as numerator, count(distinct fit.child) as denominator
from fit left join gone on gone.child = fit.child and missing = 'M'
union all
select 'episodes', count(*), null from fit join gone using (child) where missing = 'M';

-- L01: care leavers
select ages.value as part, count(child) as numerator, null as denominator
from json_each('["17-18","19-21","22-25"]') as ages left join leaver on part = ages.value group by 1;

-- L02: in touch
select ages.value as part, coalesce(sum(in_touch = 'YES'), 0) as numerator, count(child) as denominator
from json_each('["17-18","19-21"]') as ages left join leaver on part = ages.value group by 1;

-- L04: not in education, work or training
select ages.value as part, coalesce(sum(activ in ('G4', 'G5', 'G6')), 0) as numerator, count(child) as denominator
from json_each('["17-18","19-21"]') as ages
left join leaver on part = ages.value and not activ_unread group by 1;

-- L03: in education, work or training
select ages.value as part, coalesce(sum(activ glob '[FP][1-5]'), 0) as numerator, count(child) as denominator
from json_each('["17-18","19-21"]') as ages
left join leaver on part = ages.value and not activ_unread group by 1;

-- L08: somewhere suitable to live
select ages.value as part, coalesce(sum(accom glob '[A-Z]1'), 0) as numerator, count(child) as denominator
from json_each('["17-18","19-21"]') as ages
left join leaver on part = ages.value and not accom_unread and not accom glob '[GHR]*' group by 1;
