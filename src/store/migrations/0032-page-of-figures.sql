-- The page the town reads on the night of a meeting, in one statement.
--
-- Everything else is read in a transaction that takes on a role and a council:
-- four round trips. This function takes on neither. It can give nothing but what
-- anybody may read: a council's name and face, and the page of its newest release
-- that stands.

create schema front;
grant usage on schema front to public;

create function front.page_of_figures(wanted_council text)
  returns table (council jsonb, html text)
  language sql stable security definer set search_path = '' as $$
  select to_jsonb(council), newest.html
  from house.council as council
  left join lateral (
    select fragment.html
    from published.release as release
    join published.fragment as fragment
      on fragment.council_id = release.council_id and fragment.release_id = release.release_id
    where release.council_id = council.council_id and release.state = 'published'
    order by release.as_at desc
    limit 1
  ) as newest on true
  where council.council_id = wanted_council
$$;

-- A page is read a thousand times for once that it is written: kept unpacked.
alter table published.fragment alter column html set storage external;
