import { z } from 'zod'
import { queue } from '~/platform/queue'

const hubId = z.uuid()

/** Letters we send. Payloads carry ids only; the handler reads who and what when it runs. */
export const mail = queue('mail', {
  // Tried again soon and not for long: the letter is good for ten minutes.
  'send-sign-in': { payload: z.object({ signInId: z.uuid() }), attempts: 6, backoff: 2_000 },
  'send-idle-warning': { payload: z.object({ hubId, personId: z.uuid() }), attempts: 8 },
  'send-invitation': { payload: z.object({ hubId, invitationId: z.uuid() }), attempts: 8 },
  'send-erasure-receipt': { payload: z.object({ hubId, erasureId: z.uuid() }), attempts: 8 },
  'tell-employers': {
    payload: z.object({
      hubId,
      letter: z.enum(['ask', 'thanks', 'recalled', 'agreed', 'confirmed', 'moved', 'cancelled', 'evaluate']),
      requestId: z.uuid(),
      /** Which asks; all that stand when left out. */
      approachIds: z.array(z.uuid()).optional(),
    }),
    attempts: 8,
  },
  'tell-school': {
    payload: z.object({
      hubId,
      letter: z.enum([
        'received',
        'asked',
        'yes',
        'filled',
        'unfilled',
        'confirmed',
        'proposed',
        'date-agreed',
        'lost',
        'cancelled',
        'declined',
        'merged',
        'expired',
        'evaluate',
      ]),
      requestId: z.uuid(),
      /** What made it due, such as a fact's id: told once for each. */
      because: z.string().max(64),
      approachId: z.uuid().optional(),
      encounterId: z.uuid().optional(),
    }),
    attempts: 8,
  },
  'tell-coordinators': {
    payload: z.object({
      hubId,
      letter: z.enum(['new-request', 'unfilled', 'lost', 'not-come']),
      requestId: z.uuid(),
      because: z.string().max(64),
    }),
    attempts: 8,
  },
  'tell-coordinators-of-offer': {
    payload: z.object({ hubId, offerId: z.uuid(), because: z.string().max(64) }),
    attempts: 8,
  },
  'remind-schools': { payload: z.object({}), attempts: 5 },
  'tell-employer-of-offer': {
    payload: z.object({ hubId, letter: z.enum(['approved', 'sent-back', 'review']), offerId: z.uuid() }),
    attempts: 8,
  },
  /** To a contributor, with the link to their own pages. */
  'tell-contributor': {
    payload: z.object({
      hubId,
      letter: z.enum([
        'invited',
        'reminded',
        'reminded-last',
        'fresh',
        'accepted',
        'consented',
        'consent-changed',
        'consent-renewed',
        'consent-review',
        'consent-ends-60',
        'consent-ends-30',
        'consent-ends-7',
        'consent-ended',
        'abandoned',
      ]),
      contributionId: z.uuid(),
      because: z.string().max(64),
    }),
    attempts: 8,
  },
  /** To the hub's people whose turn it is with a working life. */
  'tell-pipeline': {
    payload: z.object({
      hubId,
      letter: z.enum(['named', 'confirmed', 'not-known', 'to-schedule', 'told']),
      contributionId: z.uuid(),
      because: z.string().max(64),
    }),
    attempts: 8,
  },
  /** That a nomination is not taken further; nothing else is ever told to whoever named somebody. */
  'tell-nominator': { payload: z.object({ hubId, contributionId: z.uuid() }), attempts: 8 },
  'tell-of-nomination-ask': { payload: z.object({ hubId, askId: z.uuid() }), attempts: 8 },
  /** To the contributor and the recordist, about one time. */
  'tell-of-interview': {
    payload: z.object({
      hubId,
      letter: z.enum(['scheduled', 'rescheduled', 'unscheduled', 'not-come']),
      contributionId: z.uuid(),
      slotId: z.uuid(),
      because: z.string().max(64),
    }),
    attempts: 8,
  },
  /** To the contributor, about the cut of their story and being heard. */
  'tell-of-cut': {
    payload: z.object({
      hubId,
      letter: z.enum([
        'take-failed',
        'edits-asked',
        'people-named',
        'employer-flag',
        'commented',
        'review',
        'reopened',
        'approved',
        'published',
        'suspended',
        'lifted',
        'clip-removed',
        'withdrawn',
      ]),
      contributionId: z.uuid(),
      because: z.string().max(64),
    }),
    attempts: 8,
  },
  /** To recordists, editors or coordinators, about a story in the studio. */
  'tell-studio': {
    payload: z.object({
      hubId,
      letter: z.enum([
        'changes-asked',
        'approved',
        'edit-asked',
        'person-named',
        'name-learned',
        'employer-flag',
        'reworked',
        'suspended',
        'lifted',
        'withdrawn',
      ]),
      contributionId: z.uuid(),
      because: z.string().max(64),
    }),
    attempts: 8,
  },
  'tell-employer-of-approval': {
    payload: z.object({ hubId, contributionId: z.uuid(), because: z.string().max(64) }),
    attempts: 8,
  },
  /** To the employer's admin who said that an answer names it: what came of it. */
  'tell-employer-of-answer': {
    payload: z.object({ hubId, contributionId: z.uuid(), employerFlagId: z.uuid() }),
    attempts: 8,
  },
  /** To the contributor: what came of what their employer said about an answer. */
  'tell-contributor-of-answer': {
    payload: z.object({ hubId, contributionId: z.uuid(), employerFlagId: z.uuid() }),
    attempts: 8,
  },
  /** To the employer's admins: does whom a colleague named work with them? */
  'ask-to-confirm': { payload: z.object({ hubId, contributionId: z.uuid() }), attempts: 8 },
  /** To whoever leads on safeguarding: a colleague has passed on what a learner wrote. */
  'tell-safeguarding-lead': {
    payload: z.object({ hubId, personId: z.uuid(), because: z.string().max(64) }),
    attempts: 8,
  },
  /** To one side of a placement: the host, the institution, or the learner who has an address. */
  'tell-of-placement': {
    payload: z.object({
      hubId,
      letter: z.enum([
        'to-send-off',
        'asked',
        'accepted',
        'rejected',
        'expired',
        'fill-in',
        'school-part',
        'to-sign',
        'signed',
        'looked-back',
        'ended-early',
        'not-come',
        'cancelled',
        'your-turn',
      ]),
      placementId: z.uuid(),
      to: z.enum(['host', 'institution', 'learner']),
      because: z.string().max(64),
    }),
    attempts: 8,
  },
  /** To an adult or their adviser, about the plan of one request. */
  'tell-of-plan': {
    payload: z.object({
      hubId,
      adviceId: z.uuid(),
      letter: z.enum(['shared', 'taken-back', 'change-asked', 'acknowledged', 'due', 'review', 'review-due']),
      to: z.enum(['adult', 'adviser']),
      because: z.string().max(64),
    }),
    attempts: 8,
  },
  /** To one side of a meeting: the adult who reads letters, or the adviser. */
  'tell-of-meeting': {
    payload: z.object({
      hubId,
      letter: z.enum([
        ...(['offered', 'booked', 'moved', 'missed'] as const),
        ...(['called-off', 'cancelled', 'ended', 'remind-7', 'remind-1'] as const),
      ]),
      appointmentId: z.uuid(),
      to: z.enum(['adult', 'adviser']),
      because: z.string().max(64),
    }),
    attempts: 8,
  },
  'remind-of-actions': { payload: z.object({}), attempts: 5 },
  /** To one side of a pupil's guidance meeting: whoever leads on careers there, or the adviser. */
  'tell-of-guidance': {
    payload: z.object({
      hubId,
      letter: z.enum(['requested', 'booked', 'cancelled', 'record-due', 'record-late', 'look-back']),
      guidanceId: z.uuid(),
      to: z.enum(['careers-leader', 'adviser']),
      because: z.string().max(64),
    }),
    attempts: 8,
  },
  /** To an adult who explores: their work was given back, or is cleared. */
  'tell-explorer': {
    payload: z.object({
      hubId,
      learnerId: z.uuid(),
      letter: z.enum(['returned', 'cleared']),
      because: z.string().max(64),
    }),
    attempts: 8,
  },
  'remind-of-records': { payload: z.object({}), attempts: 5 },
  'remind-of-meetings': { payload: z.object({}), attempts: 5 },
  'remind-of-registrations': { payload: z.object({}), attempts: 5 },
  /** To an adult, about what is near on their list: at most one letter a day. */
  'tell-of-deadlines': { payload: z.object({ hubId, learnerId: z.uuid(), day: z.iso.date() }), attempts: 8 },
  'remind-of-deadlines': { payload: z.object({}), attempts: 5 },
  /** To an adult who asked for advice, by the way they want; where that is no e-mail, staff are left to tell them. */
  'tell-adult': {
    payload: z.object({
      hubId,
      letter: z.enum([
        ...(['received', 'fresh', 'allocated', 'signposted', 'unreachable', 'held', 'resumed'] as const),
        ...(['transferred', 'closed', 'reopened'] as const),
      ]),
      adviceId: z.uuid(),
      because: z.string().max(64),
    }),
    attempts: 8,
  },
  /** To the adviser of a request, or to coordinators. */
  'tell-of-advice': {
    payload: z.object({
      hubId,
      letter: z.enum(['given', 'taken-back', 'reopened', 'word']),
      adviceId: z.uuid(),
      to: z.enum(['adviser', 'coordinators']),
      because: z.string().max(64),
    }),
    attempts: 8,
  },
  /** To whoever looks after a feed: it cannot be read, and why. */
  'tell-of-feed': {
    payload: z.object({ hubId, feedId: z.uuid(), because: z.string().max(64) }),
    attempts: 8,
  },
  /** To coordinators: what is late, each morning; and that some age waits longer. */
  'tell-of-late-advice': { payload: z.object({}), attempts: 5 },
  'tell-of-unequal-waiting': { payload: z.object({ hubId, week: z.iso.date() }), attempts: 8 },
  'remind-of-placements': { payload: z.object({}), attempts: 5 },
  'tell-reviewers': { payload: z.object({}), attempts: 5 },
  /** To an adult whose suggestions are before them, within the one letter a week. */
  'send-suggestion-digest': { payload: z.object({ hubId, learnerId: z.uuid() }), attempts: 5 },
  'send-suggestion-digests': { payload: z.object({}), attempts: 5 },
  'remind-of-interviews': { payload: z.object({}), attempts: 5 },
})
