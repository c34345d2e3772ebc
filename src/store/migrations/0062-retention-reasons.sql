-- Why a period was set, and why a hold was ended. Null only from before reasons were asked for.

alter table house.retention_period add column reason text check (reason <> '');
alter table house.retention_hold add column released_why text check (released_why <> '');
