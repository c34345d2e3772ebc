-- The page of the newest release tells earlier days too, in its trends and its yearly
-- figures. When one of those is corrected or recalled, the page is drawn again: as one
-- drawing more, because no drawing that was public is ever changed.
alter table published.fragment
  add column drawing integer not null default 1,
  drop constraint fragment_pkey,
  add primary key (council_id, release_id, drawing);

create or replace function front.page_of_figures(wanted_council text)
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
      order by release.as_at desc, fragment.drawing desc
      limit 1
    ) as newest on true
    where known.council_id = wanted_council;
end
$$;
