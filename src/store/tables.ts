import type { Transaction } from 'kysely';
import type { AuditEntryTable, AuditHeadTable } from './audit.ts';
import type { CouncilTable } from './councils.ts';
import type { DisclosureSettingTable } from './disclosure-setting.ts';
import type { ExactFigureTable } from './exact-figures.ts';
import type { DeputyshipTable } from './identity/deputyships.ts';
import type { RoleGrantTable } from './identity/grants.ts';
import type { GuessesTable, KnownAddressTable } from './identity/guesses.ts';
import type { OneTimeLinkTable } from './identity/one-time-links.ts';
import type { OpenIdLinkTable } from './identity/openid-links.ts';
import type { PasswordTable } from './identity/passwords.ts';
import type { PendingSignInTable } from './identity/pending-sign-ins.ts';
import type { PersonTable } from './identity/people.ts';
import type { SecondFactorResetTable } from './identity/second-factor-resets.ts';
import type { OneTimeCodeTable, RecoveryCodeTable } from './identity/second-factors.ts';
import type { SendingTokenTable } from './identity/sending-tokens.ts';
import type { SessionTable } from './identity/sessions.ts';
import type { OfficialFigureTable } from './official-figures.ts';
import type { PopulationTable, StatisticalNeighbourTable } from './official-places.ts';
import type { OutgoingMessageTable } from './outbox.ts';
import type { PublicWordsTable } from './public-words.ts';
import type { FragmentTable, PublishedFigureTable } from './published-snapshot.ts';
import type { ReceiptTable } from './receipts.ts';
import type { ReleaseTable } from './releases.ts';

/** Every table of the house, by its schema and name; each type stands beside its SQL. */
export type Tables = {
  'audit.entry': AuditEntryTable;
  'audit.head': AuditHeadTable;
  'house.council': CouncilTable;
  'house.deputyship': DeputyshipTable;
  'house.disclosure_setting': DisclosureSettingTable;
  'house.guesses': GuessesTable;
  'house.known_address': KnownAddressTable;
  'house.official_figure': OfficialFigureTable;
  'house.one_time_code': OneTimeCodeTable;
  'house.one_time_link': OneTimeLinkTable;
  'house.openid_link': OpenIdLinkTable;
  'house.outgoing_message': OutgoingMessageTable;
  'house.password': PasswordTable;
  'house.pending_sign_in': PendingSignInTable;
  'house.person': PersonTable;
  'house.population': PopulationTable;
  'house.public_words': PublicWordsTable;
  'house.recovery_code': RecoveryCodeTable;
  'house.role_grant': RoleGrantTable;
  'house.second_factor_reset': SecondFactorResetTable;
  'house.sending_token': SendingTokenTable;
  'house.session': SessionTable;
  'house.statistical_neighbour': StatisticalNeighbourTable;
  'published.figure': PublishedFigureTable;
  'published.fragment': FragmentTable;
  'published.release': ReleaseTable;
  'sealed.exact_figure': ExactFigureTable;
  'sealed.receipt': ReceiptTable;
};

/** A transaction that is open: what `within` hands to its work. */
export type OpenTransaction = Transaction<Tables>;
