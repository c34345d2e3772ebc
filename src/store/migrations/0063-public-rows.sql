-- What was superseded or recalled is closed to the public row by row, so that a
-- query that forgets to ask whether its release stands finds nothing either.
--
-- The list of what stands is read once for a statement, not once for each row. The
-- page of figures is read by the owner, whom this does not concern.
create policy public_sees_what_stands on published.figure as restrictive for select to app_public
  using ((council_id, release_id) in (
    select council_id, release_id from published.release where state = 'published'));
create policy public_sees_what_stands on published.fragment as restrictive for select to app_public
  using ((council_id, release_id) in (
    select council_id, release_id from published.release where state = 'published'));
