import type { AnyPage } from '../page.ts';
import { accessibilityPage } from './accessibility/page.ts';
import { accountPage } from './account/page.ts';
import { beginActionPage } from './actions/begin/page.ts';
import { publicActionPage } from './actions/public/page.ts';
import { actionRecordPage } from './actions/record/page.ts';
import { trackerPage } from './actions/tracker/page.ts';
import { auditPage } from './admin/audit/page.ts';
import { invitePage } from './admin/invite/page.ts';
import { adminPage } from './admin/page.ts';
import { peoplePage } from './admin/people/page.ts';
import { personPage } from './admin/person/page.ts';
import { publicWordsPage } from './admin/public-words/page.ts';
import { requestsPage } from './admin/requests/page.ts';
import { retentionPage } from './admin/retention/page.ts';
import { rolesPage } from './admin/roles/page.ts';
import { settingsPage } from './admin/settings/page.ts';
import { smallNumbersPage } from './admin/small-numbers/page.ts';
import { benchmarksPage } from './analyst/benchmarks/page.ts';
import { figuresReceivedPage } from './analyst/figures/page.ts';
import { analystPage } from './analyst/page.ts';
import { recallPage } from './analyst/recall/page.ts';
import { preparationPage } from './analyst/release/page.ts';
import { releasesPage } from './analyst/releases/page.ts';
import { tokensPage } from './analyst/tokens/page.ts';
import { figuresApi } from './api/figures.ts';
import { openApi } from './api/openapi.ts';
import { approverPage } from './approver/page.ts';
import { approvalPage } from './approver/release/page.ts';
import { authorPage } from './author/page.ts';
import { backgroundCopyFile, reportPaperPage } from './author/paper/page.ts';
import { reportPartPage } from './author/part/page.ts';
import { reportPage } from './author/report/page.ts';
import { bodyPage } from './bodies/body/page.ts';
import { bodiesPage } from './bodies/list/page.ts';
import { mapPage } from './bodies/map/page.ts';
import { postsPage } from './bodies/posts/page.ts';
import { termsPage } from './bodies/terms/page.ts';
import { chairPage } from './chair/page.ts';
import { askPage } from './challenges/ask/page.ts';
import { challengeLogPage } from './challenges/log/page.ts';
import { challengePage } from './challenges/one/page.ts';
import { clearancePage } from './clearance/page.ts';
import { clearReportPage } from './clearance/report/page.ts';
import { clerkPage } from './clerk/home/page.ts';
import { clerkMeetingPage } from './clerk/meeting/page.ts';
import { clerkMinutesPage } from './clerk/minutes/page.ts';
import { balancePage } from './clerk-bodies/balance/page.ts';
import { clerkBodyPage } from './clerk-bodies/body/page.ts';
import { clerkLinksPage } from './clerk-bodies/links/page.ts';
import { clerkBodiesPage } from './clerk-bodies/list/page.ts';
import { clerkPostsPage } from './clerk-bodies/posts/page.ts';
import { clerkTermsPage } from './clerk-bodies/terms/page.ts';
import { clerkPackPage } from './clerk-pack/page.ts';
import { handedOverPage } from './clerk-reports/page.ts';
import { handedOverReportPage } from './clerk-reports/report/page.ts';
import { comparePage } from './compare/page.ts';
import { decisionPage } from './decisions/page.ts';
import { declarationsPage } from './declarations/page.ts';
import { figuresCsv } from './figures/csv.ts';
import { figuresPage } from './figures/page.ts';
import { guidePages } from './guides/pages.ts';
import { homePage } from './home/for-each-role.ts';
import { frontPage } from './home/page.ts';
import { adminOneImportPage, clerkOneImportPage } from './import/one/page.ts';
import { adminImportPage, clerkImportPage } from './import/page.ts';
import { pastPaperPage } from './import/paper/page.ts';
import { invitationPage } from './invitation/page.ts';
import { measurePage } from './measure/page.ts';
import { packCsv, packDocx, packPdf } from './meeting/downloads.ts';
import { papersNews } from './meeting/news.ts';
import { meetingPage, youngPeoplesPage } from './meeting/page.ts';
import { paperPage } from './meeting/paper.ts';
import { minutesPage } from './meeting-minutes/page.ts';
import { memberMeetingPage, memberPackDocx, memberPackPdf } from './member/meeting/page.ts';
import { memberPage } from './member/page.ts';
import { scorecardPage } from './member/scorecard.ts';
import { packOpeningsPage } from './pack-openings/page.ts';
import { privacyPage } from './privacy/page.ts';
import { screenedMeetingPage, screenedPage } from './privacy-lead/page.ts';
import { heldReportsPage } from './privacy-lead-reports/page.ts';
import { recallPackPage } from './recall-pack/page.ts';
import { fullCouncilPage } from './referrals/council/page.ts';
import { healthSectionPage } from './referrals/health/page.ts';
import { referralsPage } from './referrals/list/page.ts';
import { referralPage } from './referrals/one/page.ts';
import { reportingLinesPage } from './referrals/reports/page.ts';
import { writeReferralPage } from './referrals/write/page.ts';
import { newPasswordPage } from './reset/new-password.ts';
import { askForResetPage } from './reset/page.ts';
import { searchPage } from './search/page.ts';
import { cameBackPage, councilAccountPage } from './sign-in/council-account.ts';
import { signInPage } from './sign-in/page.ts';
import { codePage, recoveryPage } from './sign-in/second-step.ts';
import { signOutPage } from './sign-in/sign-out.ts';
import { deskPage } from './the-desk/page.ts';
import { deskOffline, deskWorker } from './the-desk/scripts.ts';
import { calendarFile, calendarPage, meetingsNews } from './year/calendar/page.ts';
import { clerkCalendarPage } from './year/clerk-calendar/page.ts';
import { clerkProgrammePage } from './year/clerk-programme/page.ts';
import { contributionsPage } from './year/contributions/page.ts';
import { engagementsPage } from './year/engagements/page.ts';
import { partnersPage } from './year/partners/page.ts';
import { programmePage } from './year/programme/page.ts';
import { requestsPage as memberRequestsPage } from './year/requests/page.ts';

/** Every page of the house, in the order people meet them. A page that is not here does not exist. */
export const pages: readonly AnyPage[] = [
  frontPage,
  figuresPage,
  figuresCsv,
  measurePage,
  comparePage,
  deskPage,
  deskWorker,
  deskOffline,
  privacyPage,
  accessibilityPage,
  ...guidePages,
  figuresApi,
  openApi,
  signInPage,
  codePage,
  recoveryPage,
  councilAccountPage,
  cameBackPage,
  signOutPage,
  invitationPage,
  askForResetPage,
  newPasswordPage,
  homePage,
  accountPage,
  memberPage,
  scorecardPage,
  analystPage,
  figuresReceivedPage,
  preparationPage,
  releasesPage,
  recallPage,
  tokensPage,
  benchmarksPage,
  publicWordsPage,
  approverPage,
  approvalPage,
  adminPage,
  peoplePage,
  personPage,
  invitePage,
  rolesPage,
  auditPage,
  settingsPage,
  smallNumbersPage,
  retentionPage,
  requestsPage,
  bodiesPage,
  mapPage,
  bodyPage,
  termsPage,
  postsPage,
  clerkBodiesPage,
  clerkBodyPage,
  clerkTermsPage,
  clerkLinksPage,
  balancePage,
  clerkPostsPage,
  clerkImportPage,
  clerkOneImportPage,
  adminImportPage,
  adminOneImportPage,
  pastPaperPage,
  calendarPage,
  minutesPage,
  declarationsPage,
  calendarFile,
  meetingsNews,
  programmePage,
  clerkCalendarPage,
  clerkProgrammePage,
  engagementsPage,
  partnersPage,
  memberRequestsPage,
  contributionsPage,
  publicActionPage,
  decisionPage,
  chairPage,
  trackerPage,
  actionRecordPage,
  beginActionPage,
  challengeLogPage,
  askPage,
  challengePage,
  referralsPage,
  writeReferralPage,
  referralPage,
  healthSectionPage,
  reportingLinesPage,
  fullCouncilPage,
  authorPage,
  reportPage,
  reportPaperPage,
  backgroundCopyFile,
  reportPartPage,
  clearancePage,
  clearReportPage,
  handedOverPage,
  handedOverReportPage,
  heldReportsPage,
  meetingPage,
  youngPeoplesPage,
  paperPage,
  packPdf,
  packDocx,
  packCsv,
  papersNews,
  memberMeetingPage,
  memberPackPdf,
  memberPackDocx,
  clerkPage,
  clerkMeetingPage,
  clerkMinutesPage,
  clerkPackPage,
  recallPackPage,
  packOpeningsPage,
  screenedPage,
  screenedMeetingPage,
  searchPage,
];
