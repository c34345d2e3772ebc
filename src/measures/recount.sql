-- The measures again, over the tables of recount-tables.sql: one query each, begun by its code.

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
