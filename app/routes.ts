import { index, prefix, type RouteConfig, route } from '@remix-run/route-config'
import { adviceAddresses } from './routes/advice/addresses'
import { adviserAddresses } from './routes/advisers/addresses'
import { appointmentAddresses } from './routes/appointments/addresses'
import { caseStudies } from './routes/case-studies/addresses'
import { exploring } from './routes/explore/addresses'
import { guidanceAddresses } from './routes/guidance/addresses'
import { inClass } from './routes/in-class/addresses'
import { learners } from './routes/learners/addresses'
import { movingOnAddresses } from './routes/moving-on/addresses'
import { noteAddresses } from './routes/notes/addresses'
import { opportunityAddresses } from './routes/opportunities/addresses'
import { placementAddresses } from './routes/placements/addresses'
import { planAddresses } from './routes/plans/addresses'
import { trackerAddresses } from './routes/tracker/addresses'

/** The contents page: every address of the product, grouped by area. */
export default [
  // public
  index('routes/home.tsx'),
  route('for-schools', 'routes/public/for-schools.tsx'),
  route('for-employers', 'routes/public/for-employers.tsx'),
  route('for-adults', 'routes/public/for-adults.tsx'),
  route('help', 'routes/public/help.tsx'),
  route('accessibility', 'routes/public/accessibility.tsx'),
  route('privacy', 'routes/public/privacy.tsx'),
  route('privacy/held', 'routes/privacy/what-is-held.tsx'),
  route('erased', 'routes/privacy/erased.tsx'),
  route('theme', 'routes/public/theme.tsx'),
  route('language', 'routes/public/language.tsx'),

  // network
  route('sign-in', 'routes/network/sign-in.tsx'),
  route('sign-in/code', 'routes/network/sign-in-code.tsx'),
  route('sign-in/link/:token', 'routes/network/sign-in-link.tsx'),
  route('sign-in/hub', 'routes/network/sign-in-hub.tsx'),
  route('sign-in/demo', 'routes/network/demo.tsx'),
  route('sign-out', 'routes/network/sign-out.tsx'),
  route('sessions', 'routes/network/sessions.tsx'),
  route('sessions/end-others', 'routes/network/sessions-end-others.tsx'),
  route('sessions/:sessionId/end', 'routes/network/session-end.tsx'),
  route('set-up/:token', 'routes/network/set-up.tsx'),
  route('hub/first-steps', 'routes/network/first-steps.tsx'),
  route('hub/settings', 'routes/network/hub-settings.tsx'),
  route('hub/people', 'routes/network/people.tsx'),
  route('hub/people/:personId', 'routes/network/person.tsx'),
  route('hub/people/:personId/memberships/:membershipId/end', 'routes/network/end-membership.tsx'),
  route('hub/people/:personId/memberships/:membershipId/role', 'routes/network/change-role.tsx'),
  route('invitations', 'routes/network/invitations.tsx'),
  route('invitations/new', 'routes/network/invite.tsx'),
  route('invitations/accept/:token', 'routes/network/accept-invitation.tsx'),
  route('invitations/:invitationId/send-again', 'routes/network/send-invitation-again.tsx'),
  route('invitations/:invitationId/withdraw', 'routes/network/withdraw-invitation.tsx'),
  route('institutions', 'routes/network/institutions/list.tsx'),
  route('institutions.csv', 'routes/network/institutions/list-csv.ts'),
  route('institutions/new', 'routes/network/institutions/add.tsx'),
  route('institutions/:institutionId', 'routes/network/institutions/page.tsx'),
  route('institutions/:institutionId/change', 'routes/network/institutions/change.tsx'),
  route('institutions/:institutionId/learners', 'routes/network/institutions/cohorts.tsx'),
  route('employers', 'routes/network/employers/list.tsx'),
  route('employers.csv', 'routes/network/employers/list-csv.ts'),
  route('employers/new', 'routes/network/employers/add.tsx'),
  ...prefix('employers/:employerId', [
    route('', 'routes/network/employers/page.tsx'),
    route('change', 'routes/network/employers/change.tsx'),
    route('pause', 'routes/network/employers/pause.tsx'),
    route('resume', 'routes/network/employers/resume.tsx'),
    route('sites/new', 'routes/network/employers/add-site.tsx'),
    route('sites/:siteId', 'routes/network/employers/change-site.tsx'),
    route('sites/:siteId/remove', 'routes/network/employers/remove-site.tsx'),
  ]),
  route('providers', 'routes/network/providers/list.tsx'),
  route('providers.csv', 'routes/network/providers/list-csv.ts'),
  route('providers/new', 'routes/network/providers/add.tsx'),
  route('providers/:providerId', 'routes/network/providers/page.tsx'),
  route('providers/:providerId/change', 'routes/network/providers/change.tsx'),
  route('imports', 'routes/network/imports/list.tsx'),
  route('imports/new', 'routes/network/imports/new.tsx'),
  route('imports/template.csv', 'routes/network/imports/template.ts'),
  ...prefix('imports/:importId', [
    route('', 'routes/network/imports/report.tsx'),
    route('choose', 'routes/network/imports/choose.tsx'),
    route('problems/:fix', 'routes/network/imports/problems.tsx'),
    route('bad-rows.csv', 'routes/network/imports/bad-rows.ts'),
    route('approve', 'routes/network/imports/approve.tsx'),
    route('discard', 'routes/network/imports/discard.tsx'),
  ]),
  route('tasks/:taskId', 'routes/network/tasks/task.tsx'),
  route('tasks/:taskId/progress.json', 'routes/network/tasks/task-json.ts'),
  route('administration', 'routes/network/administration.tsx'),
  route('administration/facts/:factId/replay', 'routes/network/replay-fact.tsx'),
  route('administration/jobs/:queue/:jobId/try-again', 'routes/network/retry-job.tsx'),
  route('administration/letters/:key/send-again', 'routes/network/send-letter-again.tsx'),

  // privacy: what is held about whoever asks
  ...prefix('my-data', [
    route('', 'routes/privacy/my-data.tsx'),
    route('copy.json', 'routes/privacy/my-copy-json.ts'),
    route('copy.html', 'routes/privacy/my-copy-html.ts'),
    route('erase', 'routes/privacy/my-erase.tsx'),
  ]),
  ...prefix('story/:story/held', [
    route('', 'routes/privacy/story-data.tsx'),
    route('copy.json', 'routes/privacy/story-copy-json.ts'),
    route('copy.html', 'routes/privacy/story-copy-html.ts'),
    route('erase', 'routes/privacy/story-erase.tsx'),
  ]),

  // encounters: schools and colleges
  route('desk', 'routes/desk.tsx'),
  route('requests', 'routes/encounters/school/requests.tsx'),
  route('requests.csv', 'routes/encounters/school/requests-csv.ts'),
  route('requests/new', 'routes/encounters/school/new-request.tsx'),
  ...prefix('requests/:requestId', [
    route('', 'routes/encounters/school/request.tsx'),
    route('what', 'routes/encounters/school/what.tsx'),
    route('who', 'routes/encounters/school/who.tsx'),
    route('when', 'routes/encounters/school/when.tsx'),
    route('check', 'routes/encounters/school/check.tsx'),
    route('notice', 'routes/encounters/school/notice.tsx'),
    route('discard', 'routes/encounters/school/discard.tsx'),
    route('copy', 'routes/encounters/school/copy.tsx'),
    route('brief', 'routes/encounters/school/brief.tsx'),
    route('confirm', 'routes/encounters/school/confirm.tsx'),
    route('invitation.ics', 'routes/encounters/school/invitation.ts'),
    route('move', 'routes/encounters/school/move.tsx'),
    route('settle', 'routes/encounters/school/settle.tsx'),
    route('attendance', 'routes/encounters/school/attendance.tsx'),
    route('not-come', 'routes/encounters/school/not-come.tsx'),
    route('cancel', 'routes/encounters/school/cancel.tsx'),
    route('meetings/:encounterId/agree-date', 'routes/encounters/school/agree-date.tsx'),
    route('meetings/:encounterId/evaluate', 'routes/encounters/school/evaluate.tsx'),
  ]),
  route('letters/unsubscribe/:token', 'routes/letters/unsubscribe.tsx'),
  route('letters/reminders/:token', 'routes/letters/reminders.ts'),
  route('letters/plan/:planLetters', 'routes/letters/stop-plan.tsx'),

  // encounters: employers
  ...prefix('answer/:token', [
    route('', 'routes/encounters/employer/link/ask.tsx'),
    route('accept', 'routes/encounters/employer/link/accept.tsx'),
    route('decline', 'routes/encounters/employer/link/decline.tsx'),
    route('later', 'routes/encounters/employer/link/later.tsx'),
    route('pause', 'routes/encounters/employer/link/pause.tsx'),
    route('brief', 'routes/encounters/employer/link/brief.tsx'),
    route('move', 'routes/encounters/employer/link/move.tsx'),
    route('agree-date', 'routes/encounters/employer/link/agree-date.tsx'),
    route('step-back', 'routes/encounters/employer/link/step-back.tsx'),
    route('evaluate', 'routes/encounters/employer/link/evaluate.tsx'),
  ]),
  route('asks', 'routes/encounters/employer/asks.tsx'),
  ...prefix('asks/:approachId', [
    route('', 'routes/encounters/employer/desk/ask.tsx'),
    route('accept', 'routes/encounters/employer/desk/accept.tsx'),
    route('decline', 'routes/encounters/employer/desk/decline.tsx'),
    route('later', 'routes/encounters/employer/desk/later.tsx'),
    route('pause', 'routes/encounters/employer/desk/pause.tsx'),
    route('brief', 'routes/encounters/employer/desk/brief.tsx'),
    route('move', 'routes/encounters/employer/desk/move.tsx'),
    route('agree-date', 'routes/encounters/employer/desk/agree-date.tsx'),
    route('step-back', 'routes/encounters/employer/desk/step-back.tsx'),
    route('evaluate', 'routes/encounters/employer/desk/evaluate.tsx'),
  ]),
  route('offers', 'routes/encounters/offers/offers.tsx'),
  route('offers/new', 'routes/encounters/offers/new-offer.tsx'),
  ...prefix('offers/:offerId', [
    route('', 'routes/encounters/offers/offer.tsx'),
    route('edit', 'routes/encounters/offers/edit-offer.tsx'),
    route('slots', 'routes/encounters/offers/add-slot.tsx'),
    route('slots/:slotId/remove', 'routes/encounters/offers/remove-slot.tsx'),
    route('submit', 'routes/encounters/offers/submit-offer.tsx'),
    route('approve', 'routes/encounters/offers/approve-offer.tsx'),
    route('send-back', 'routes/encounters/offers/send-back-offer.tsx'),
    route('pause', 'routes/encounters/offers/pause-offer.tsx'),
    route('resume', 'routes/encounters/offers/resume-offer.tsx'),
    route('reopen', 'routes/encounters/offers/reopen-offer.tsx'),
    route('close', 'routes/encounters/offers/close-offer.tsx'),
    route('withdraw', 'routes/encounters/offers/withdraw-offer.tsx'),
  ]),

  // encounters: coordinators
  route('board', 'routes/encounters/coordinator/board.tsx'),
  route('board.csv', 'routes/encounters/coordinator/board-file.ts'),
  route('board/employers', 'routes/encounters/coordinator/employers.tsx'),
  route('board/kept-apart', 'routes/encounters/coordinator/kept-apart.tsx'),
  route('board/kept-apart/:conflictId/end', 'routes/encounters/coordinator/let-meet-again.tsx'),
  route('board/tasks', 'routes/encounters/coordinator/tasks.tsx'),
  route('board/tasks/:coordinatorTaskId/done', 'routes/encounters/coordinator/finish-task.tsx'),
  ...prefix('board/:requestId', [
    route('', 'routes/encounters/coordinator/request.tsx'),
    route('triage', 'routes/encounters/coordinator/triage.tsx'),
    route('merge', 'routes/encounters/coordinator/merge.tsx'),
    route('decline', 'routes/encounters/coordinator/decline.tsx'),
    route('ask', 'routes/encounters/coordinator/ask.tsx'),
    route('look-again', 'routes/encounters/coordinator/look-again.tsx'),
    route('settle', 'routes/encounters/coordinator/settle.tsx'),
    route('cancel', 'routes/encounters/coordinator/cancel.tsx'),
    route('keep-apart', 'routes/encounters/coordinator/keep-apart.tsx'),
    route('meetings/:encounterId/lost', 'routes/encounters/coordinator/lose-employer.tsx'),
  ]),
  route('fairness', 'routes/encounters/coordinator/fairness.tsx'),
  route('fairness/coverage', 'routes/encounters/coordinator/coverage.tsx'),

  // case studies
  ...caseStudies,

  // exploring
  ...exploring,
  // learners, and lessons in a room
  ...learners,
  ...inClass,
  // opportunities and matching
  ...opportunityAddresses,
  ...placementAddresses,
  // applications by any route
  ...trackerAddresses,
  // records that go along
  ...movingOnAddresses,

  // advisers
  ...adviserAddresses,
  // advice for adults
  ...adviceAddresses,
  // advice: plans
  // advice: plans, and advisers' notes
  ...planAddresses,
  ...noteAddresses,
  ...appointmentAddresses,
  ...guidanceAddresses,

  // demonstration and development
  route('dev/inbox', 'routes/dev/inbox.tsx'),
  route('dev/inbox.json', 'routes/dev/inbox-json.ts'),
  route('dev/inbox/:letterId', 'routes/dev/letter.tsx'),
  route('dev/inbox/:letterId/body', 'routes/dev/letter-body.ts'),
  route('dev/inbox/:letterId/files/:number', 'routes/dev/letter-file.ts'),

  // whatever is none of these
  route('*', 'routes/public/not-found.tsx'),
] satisfies RouteConfig
