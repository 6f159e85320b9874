import { z } from 'zod'
import { because, hubId } from './fields'

/** Letters about a working life, from being named to being heard. */
export const caseStudyLetters = {
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
      because,
    }),
    attempts: 8,
  },
  /** To the hub's people whose turn it is with a working life. */
  'tell-pipeline': {
    payload: z.object({
      hubId,
      letter: z.enum(['named', 'confirmed', 'not-known', 'to-schedule', 'told']),
      contributionId: z.uuid(),
      because,
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
      because,
    }),
    attempts: 8,
  },
  'remind-of-interviews': { payload: z.object({}), attempts: 5 },
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
      because,
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
      because,
    }),
    attempts: 8,
  },
  'tell-employer-of-approval': {
    payload: z.object({ hubId, contributionId: z.uuid(), because }),
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
}
