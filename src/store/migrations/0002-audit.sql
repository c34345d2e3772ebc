-- Who did what, when: one chain of hashes for each council.
--
-- Nobody may change or remove an entry; even adding goes through audit.record,
-- which alone numbers and links entries. An entry holds references, never
-- words, so that forgetting a person leaves the chain whole.

create table audit.entry (
  council_id    text        not null,
  sequence      bigint      not null,
  at            timestamptz not null,
  -- Null when the house itself acted.
  person        text,
  did           text        not null,
  subject       text        not null,
  why           text,
  previous_hash text        not null,
  hash          text        not null,
  primary key (council_id, sequence)
);
create index entry_by_time on audit.entry (council_id, at);

-- Where each chain ends, and where it begins once old entries are forgotten.
create table audit.head (
  council_id     text   primary key,
  first_sequence bigint not null,
  first_previous text   not null,
  sequence       bigint not null,
  hash           text   not null
);

select house.keep_to_its_council('audit.entry');
select house.keep_to_its_council('audit.head');
grant select on audit.entry to app_house;

-- One field of the text an entry's hash is made of: its length in bytes, then
-- itself, so that no two different entries give the same text.
create function audit.field(value text) returns text
language sql immutable as $$
  select case when value is null then '-,' else octet_length(value) || ':' || value || ',' end
$$;

create function audit.hash_of(entry audit.entry) returns text
language sql stable as $$
  select encode(sha256(convert_to(
    audit.field(entry.council_id)
      || audit.field(entry.sequence::text)
      || audit.field(to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      || audit.field(entry.person)
      || audit.field(entry.did)
      || audit.field(entry.subject)
      || audit.field(entry.why)
      || audit.field(entry.previous_hash), 'UTF8')), 'hex')
$$;

-- Adds an entry for the council of this transaction. Locks its chain until the
-- transaction ends, so that entries stand in the order their changes did.
create function audit.record(at timestamptz, person text, did text, subject text, why text)
returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  council text := coalesce(current_setting('app.council_id', true), '');
  head    audit.head;
  entry   audit.entry;
begin
  insert into audit.head values (council, 1, '', 0, '') on conflict do nothing;
  select * into head from audit.head where council_id = council for update;
  entry := row(council, head.sequence + 1, at, person, did, subject, why, head.hash, '');
  entry.hash := audit.hash_of(entry);
  insert into audit.entry select entry.*;
  update audit.head set sequence = entry.sequence, hash = entry.hash where council_id = council;
end
$$;

-- Forgets this council's entries from before a moment at least six years ago,
-- and says so in the chain itself. Gives how many there were.
create function audit.forget(before timestamptz, at timestamptz) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  council   text := coalesce(current_setting('app.council_id', true), '');
  last      audit.entry;
  forgotten bigint;
begin
  if before > now() - interval '6 years' then
    raise exception 'Entries of the last six years are kept';
  end if;
  perform from audit.head where council_id = council for update;
  select * into last from audit.entry e
    where e.council_id = council and e.at < before
      and not exists (select from audit.entry kept
        where kept.council_id = council and kept.at >= before and kept.sequence < e.sequence)
    order by e.sequence desc limit 1;
  if last.sequence is null then
    return 0;
  end if;
  delete from audit.entry where council_id = council and sequence <= last.sequence;
  get diagnostics forgotten = row_count;
  update audit.head set first_sequence = last.sequence + 1, first_previous = last.hash
    where council_id = council;
  perform audit.record(at, null, 'forgot old audit entries', 'entries before ' || last.sequence + 1, null);
  return forgotten;
end
$$;

revoke execute on function audit.record, audit.forget from public;
grant execute on function audit.record to app_house, app_release, app_voice;
grant execute on function audit.forget to app_house;
