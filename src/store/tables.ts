import type { Transaction } from 'kysely';
import type { ActionTable } from './actions/actions.ts';
import type { ChallengeAnswerTable, ChallengeTable } from './actions/challenges.ts';
import type { ActionDecisionTable } from './actions/decisions.ts';
import type { EscalationTable } from './actions/escalations.ts';
import type { ActionOwnerTable, ActionUpdateTable } from './actions/owners.ts';
import type { PublishedActionTable } from './actions/published-actions.ts';
import type { PublishedDecisionTable } from './actions/published-decisions.ts';
import type { AuditEntryTable, AuditHeadTable } from './audit.ts';
import type { BodyTable } from './bodies/bodies.ts';
import type {
  BalanceDepartureTable,
  OtherCommitteeTable,
  PoliticalGroupTable,
} from './bodies/groups.ts';
import type { ImportTable } from './bodies/imports.ts';
import type {
  InviteeAttendanceTable,
  ItemInviteeTable,
  StandingInviteeTable,
} from './bodies/invitees.ts';
import type { BodyFormTable } from './bodies/keep-bodies.ts';
import type { LinkedBodyTable, ReportingUpTable, SubGroupUpdateTable } from './bodies/links.ts';
import type { PastPaperTable } from './bodies/past-papers.ts';
import type { PostHoldingTable, PostTable } from './bodies/posts.ts';
import type {
  EffectivenessReviewTable,
  ProposalOptionTable,
  TermsProposalTable,
} from './bodies/proposals.ts';
import type { SeatRuleTable, SeatVoteTable } from './bodies/seat-rules.ts';
import type { MembershipTable, SeatTable } from './bodies/seats.ts';
import type { BodyFunctionTable, ItemFunctionTable, TermsTable } from './bodies/terms.ts';
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
import type { AgendaTable } from './meetings/agendas.ts';
import type { AttendanceTable } from './meetings/attendance.ts';
import type { DeclarationTable } from './meetings/declarations.ts';
import type { ItemTable, ResolutionTable } from './meetings/items.ts';
import type { MeetingTable } from './meetings/meetings.ts';
import type { ItemMinuteTable, MinutesTable, YoungVoiceTable } from './meetings/minutes.ts';
import type { PresenterTable } from './meetings/presenters.ts';
import type { PublishedMinutesTable } from './meetings/published-minutes.ts';
import type { MotionTable } from './meetings/resolutions.ts';
import type { OfficialFigureTable } from './official-figures.ts';
import type { PopulationTable, StatisticalNeighbourTable } from './official-places.ts';
import type { OutgoingMessageTable } from './outbox.ts';
import type { PackOpeningTable } from './packs/openings.ts';
import type { PackBuildTable, PackFileTable, RestrictedFileTable } from './packs/pack-files.ts';
import type { PackTable } from './packs/packs.ts';
import type { PaperTable } from './packs/papers.ts';
import type {
  PackPageTable,
  PublishedPackTable,
  PublishedPaperTable,
} from './packs/published-packs.ts';
import type { RestrictedPaperTable } from './packs/restricted-papers.ts';
import type { ScreenOverrideTable } from './packs/screen-overrides.ts';
import type { PublicWordsTable } from './public-words.ts';
import type { FragmentTable, PublishedFigureTable } from './published-snapshot.ts';
import type { ReceiptTable } from './receipts.ts';
import type { AppraisalTable } from './referrals/appraisals.ts';
import type { ReferralFigureTable, ReferralTable } from './referrals/referrals.ts';
import type { ReportingLineTable, ReportingTable } from './referrals/reporting.ts';
import type { ReleaseTable } from './releases.ts';
import type { BackgroundCopyTable } from './reports/background-copies.ts';
import type { ClearanceTable } from './reports/clearances.ts';
import type { ReportOverruleTable, ReportStepTable } from './reports/report-trail.ts';
import type { ReportTable, ReportVersionTable } from './reports/reports.ts';
import type { RiskTable } from './reports/risks.ts';
import type { RetentionHoldTable, RetentionPeriodTable } from './retention/retention.ts';
import type { CadenceTable, SchoolTermTable } from './year/calendar.ts';
import type { ContributionTable } from './year/contributions.ts';
import type { EngagementTable } from './year/engagement.ts';
import type { MemberRequestTable } from './year/member-requests.ts';
import type { ProgrammeItemTable } from './year/programme.ts';

/** Every table of the house, by its schema and name; each type stands beside its SQL. */
export type Tables = {
  'audit.entry': AuditEntryTable;
  'audit.head': AuditHeadTable;
  'house.action': ActionTable;
  'house.action_decision': ActionDecisionTable;
  'house.action_owner': ActionOwnerTable;
  'house.action_update': ActionUpdateTable;
  'house.agenda': AgendaTable;
  'house.appraisal': AppraisalTable;
  'house.attendance': AttendanceTable;
  'house.background_copy': BackgroundCopyTable;
  'house.balance_departure': BalanceDepartureTable;
  'house.body': BodyTable;
  'house.body_form': BodyFormTable;
  'house.body_function': BodyFunctionTable;
  'house.cadence': CadenceTable;
  'house.challenge': ChallengeTable;
  'house.challenge_answer': ChallengeAnswerTable;
  'house.clearance': ClearanceTable;
  'house.contribution': ContributionTable;
  'house.council': CouncilTable;
  'house.declaration': DeclarationTable;
  'house.deputyship': DeputyshipTable;
  'house.disclosure_setting': DisclosureSettingTable;
  'house.effectiveness_review': EffectivenessReviewTable;
  'house.engagement': EngagementTable;
  'house.escalation': EscalationTable;
  'house.guesses': GuessesTable;
  'house.import': ImportTable;
  'house.invitee_attendance': InviteeAttendanceTable;
  'house.item': ItemTable;
  'house.item_function': ItemFunctionTable;
  'house.item_invitee': ItemInviteeTable;
  'house.item_minute': ItemMinuteTable;
  'house.known_address': KnownAddressTable;
  'house.linked_body': LinkedBodyTable;
  'house.meeting': MeetingTable;
  'house.member_request': MemberRequestTable;
  'house.membership': MembershipTable;
  'house.minutes': MinutesTable;
  'house.motion': MotionTable;
  'house.official_figure': OfficialFigureTable;
  'house.one_time_code': OneTimeCodeTable;
  'house.one_time_link': OneTimeLinkTable;
  'house.openid_link': OpenIdLinkTable;
  'house.other_committee': OtherCommitteeTable;
  'house.outgoing_message': OutgoingMessageTable;
  'house.pack': PackTable;
  'house.pack_build': PackBuildTable;
  'house.pack_opening': PackOpeningTable;
  'house.paper': PaperTable;
  'house.password': PasswordTable;
  'house.past_paper': PastPaperTable;
  'house.pending_sign_in': PendingSignInTable;
  'house.person': PersonTable;
  'house.political_group': PoliticalGroupTable;
  'house.population': PopulationTable;
  'house.post': PostTable;
  'house.post_holding': PostHoldingTable;
  'house.presenter': PresenterTable;
  'house.programme_item': ProgrammeItemTable;
  'house.proposal_option': ProposalOptionTable;
  'house.public_words': PublicWordsTable;
  'house.recovery_code': RecoveryCodeTable;
  'house.referral': ReferralTable;
  'house.referral_figure': ReferralFigureTable;
  'house.report': ReportTable;
  'house.report_overrule': ReportOverruleTable;
  'house.report_step': ReportStepTable;
  'house.report_version': ReportVersionTable;
  'house.reporting': ReportingTable;
  'house.reporting_line': ReportingLineTable;
  'house.reporting_up': ReportingUpTable;
  'house.resolution': ResolutionTable;
  'house.restricted_file': RestrictedFileTable;
  'house.restricted_paper': RestrictedPaperTable;
  'house.retention_hold': RetentionHoldTable;
  'house.retention_period': RetentionPeriodTable;
  'house.risk': RiskTable;
  'house.role_grant': RoleGrantTable;
  'house.school_term': SchoolTermTable;
  'house.screen_override': ScreenOverrideTable;
  'house.seat': SeatTable;
  'house.seat_rule': SeatRuleTable;
  'house.seat_vote': SeatVoteTable;
  'house.second_factor_reset': SecondFactorResetTable;
  'house.sending_token': SendingTokenTable;
  'house.session': SessionTable;
  'house.standing_invitee': StandingInviteeTable;
  'house.statistical_neighbour': StatisticalNeighbourTable;
  'house.sub_group_update': SubGroupUpdateTable;
  'house.terms_of_reference': TermsTable;
  'house.terms_proposal': TermsProposalTable;
  'house.young_voice': YoungVoiceTable;
  'published.action': PublishedActionTable;
  'published.decision': PublishedDecisionTable;
  'published.figure': PublishedFigureTable;
  'published.fragment': FragmentTable;
  'published.minutes': PublishedMinutesTable;
  'published.pack': PublishedPackTable;
  'published.pack_file': PackFileTable;
  'published.pack_page': PackPageTable;
  'published.paper': PublishedPaperTable;
  'published.release': ReleaseTable;
  'sealed.exact_figure': ExactFigureTable;
  'sealed.receipt': ReceiptTable;
};

/** A transaction that is open: what `within` hands to its work. */
export type OpenTransaction = Transaction<Tables>;
