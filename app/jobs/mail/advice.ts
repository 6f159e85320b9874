import { z } from 'zod'
import { because, hubId } from './fields'

/** Letters about advice: the request, the plan, meetings, pupils’ guidance and registrations. */
export const adviceLetters = {
  /** To an adult who asked for advice, by the way they want; where that is no e-mail, staff are left to tell them. */
  'tell-adult': {
    payload: z.object({
      hubId,
      letter: z.enum([
        ...(['received', 'fresh', 'allocated', 'signposted', 'unreachable', 'held', 'resumed'] as const),
        ...(['transferred', 'closed', 'reopened'] as const),
      ]),
      adviceId: z.uuid(),
      because,
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
      because,
    }),
    attempts: 8,
  },
  /** To coordinators: what is late, each morning; and that some age waits longer. */
  'tell-of-late-advice': { payload: z.object({}), attempts: 5 },
  'tell-of-unequal-waiting': { payload: z.object({ hubId, week: z.iso.date() }), attempts: 8 },
  /** To an adult or their adviser, about the plan of one request. */
  'tell-of-plan': {
    payload: z.object({
      hubId,
      adviceId: z.uuid(),
      letter: z.enum(['shared', 'taken-back', 'change-asked', 'acknowledged', 'due', 'review', 'review-due']),
      to: z.enum(['adult', 'adviser']),
      because,
    }),
    attempts: 8,
  },
  'remind-of-actions': { payload: z.object({}), attempts: 5 },
  /** To one side of a meeting: the adult who reads letters, or the adviser. */
  'tell-of-meeting': {
    payload: z.object({
      hubId,
      letter: z.enum([
        'offered',
        'booked',
        'moved',
        'called-off',
        'cancelled',
        'ended',
        'missed',
        'remind-7',
        'remind-1',
      ]),
      appointmentId: z.uuid(),
      to: z.enum(['adult', 'adviser']),
      because,
    }),
    attempts: 8,
  },
  'remind-of-meetings': { payload: z.object({}), attempts: 5 },
  /** To one side of a pupil's guidance meeting: whoever leads on careers there, or the adviser. */
  'tell-of-guidance': {
    payload: z.object({
      hubId,
      letter: z.enum(['requested', 'booked', 'cancelled', 'record-due', 'record-late', 'look-back']),
      guidanceId: z.uuid(),
      to: z.enum(['careers-leader', 'adviser']),
      because,
    }),
    attempts: 8,
  },
  'remind-of-records': { payload: z.object({}), attempts: 5 },
  'remind-of-registrations': { payload: z.object({}), attempts: 5 },
}
