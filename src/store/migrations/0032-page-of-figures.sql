-- The page the town reads on the night of a meeting, in one statement.
--
-- Everything else is read in a transaction that takes on a role and a council:
-- four round trips. This function takes on neither. It can give nothing but what
-- anybody may read: a council's name and face, and the page of its newest release
-- that stands.

create schema front;
grant usage on schema front to public;

-- In plpgsql because a connection then plans the query once, not for each reader.
create function front.page_of_figures(wanted_council text)
  returns table (council jsonb, html text)
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select to_jsonb(known), newest.page
    from house.council as known
    left join lateral (
      select fragment.html as page
      from published.release as release
      join published.fragment as fragment
        on fragment.council_id = release.council_id and fragment.release_id = release.release_id
      where release.council_id = known.council_id and release.state = 'published'
      order by release.as_at desc
      limit 1
    ) as newest on true
    where known.council_id = wanted_council;
end
$$;

-- A page is read a thousand times for once that it is written: kept unpacked.
alter table published.fragment alter column html set storage external;
