import type { auditEntriesNaming, releasesBy } from '#store/acts-of-person.ts';
import type { accountRecord } from '#store/identity/account-record.ts';

type Rows<Query extends (...given: never[]) => Promise<unknown>> = Awaited<ReturnType<Query>>;

/** What the store gives about one person, in which others are named by their ids. */
export type RecordWithOthers = {
  readonly account: Rows<typeof accountRecord>;
  readonly releases: Rows<typeof releasesBy>;
  readonly entries: Rows<typeof auditEntriesNaming>;
};

/** The record of `person` in which everybody else is just another person. */
export function withoutOthers(person: string, { account, releases, entries }: RecordWithOthers) {
  const whom = (id: string | null) => nameFor(id, person);
  return {
    ...account,
    grants: account.grants.map((grant) => ({ ...grant, givenBy: whom(grant.givenBy) })),
    deputyships: account.deputyships.map((one) => ({
      ...one,
      holder: whom(one.holder),
      deputy: whom(one.deputy),
      madeBy: whom(one.madeBy),
    })),
    links: account.links.map((link) => ({ ...link, madeBy: whom(link.madeBy) })),
    releases: releases.map((release) => ownActs(person, release)),
    auditEntries: entries.map(({ person: by, did, subject, ...entry }) => ({
      ...entry,
      by: whom(by),
      did: withoutOthersIn(did, person),
      subject: withoutOthersIn(subject, person),
    })),
  };
}

type ReleaseRow = RecordWithOthers['releases'][number];

/** When `person` did what to a release; what others did to it is theirs. */
function ownActs(person: string, release: ReleaseRow) {
  const at = (by: string | null, moment: string | null) => (by === person ? moment : null);
  return {
    id: release.id,
    asAt: release.asAt,
    version: release.version,
    preparedAt: at(release.prepared_by, release.prepared_at),
    approvedAt: at(release.approved_by, release.approved_at),
    sentBackAt: at(release.returned_by, release.returned_at),
    recalledAt: at(release.recalled_by, release.recalled_at),
  };
}

function nameFor(id: string | null, person: string): string {
  if (id === null) return 'the house itself';
  return id === person ? 'themselves' : 'another person';
}

/** `text` of the log, which names people by their ids, with everybody’s taken out but `person`’s. */
function withoutOthersIn(text: string, person: string): string {
  return text.replaceAll(/person ([0-9a-f-]{36})/g, (named, id: string) =>
    id === person ? named : 'another person',
  );
}
