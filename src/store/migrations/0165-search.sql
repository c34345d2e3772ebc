-- One search over what is published: what came after the papers is indexed here.

create index action_words on published.action
  using gin (to_tsvector('english', words || ' ' || test_words || ' ' || difference));
create index decision_words on published.decision
  using gin (to_tsvector('english', item_title || ' ' || words));
