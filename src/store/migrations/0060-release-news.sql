-- Whoever changes a release also tells the people it concerns, in the same
-- transaction: the news waits with the change, or neither is there. It may read
-- who they are and add to the post; it can read none of the post.
grant select on house.person, house.role_grant, house.deputyship to app_release;
grant insert on house.outgoing_message to app_release;
