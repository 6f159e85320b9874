import { appointmentsDue, layOutDiary, letGoOfTime } from '~/domain/appointments'
import { system } from '~/domain/kernel/actor'
import { appointments } from '~/jobs/appointments'
import { tellOfMeeting } from '~/mail/appointments/send'
import { type Aid, work } from '~/platform/queue'
import { each } from './each'

const worker = (hubId: string) => system('appointments', hubId)

export const appointmentsWorker = work(
  appointments,
  { concurrency: 2 },
  {
    'see-to-appointments': async (_, { at }) =>
      each(await appointmentsDue.toLetGo(at), ({ hubId, appointmentId }) =>
        letGoOfTime(worker(hubId), { appointmentId }),
      ),
    'let-go-of-times': async ({ hubId, adviceId }, { at }) =>
      each(await appointmentsDue.toLetGo(at, adviceId), ({ appointmentId }) =>
        letGoOfTime(worker(hubId), { appointmentId }),
      ),
    'lay-out-diaries': async () =>
      each(await appointmentsDue.diaries(), ({ hubId, adviserId }) => layOutDiary(worker(hubId), { adviserId })),
  },
)

/** The morning's reminders of meetings a week and a day away. A meeting that moved since is reminded of anew. */
export const remindOfMeetings = async (_: object, aid: Aid): Promise<void> =>
  each(await appointmentsDue.reminders(aid.at), ({ hubId, appointmentId, days, sequence }) =>
    tellOfMeeting(
      {
        hubId,
        appointmentId,
        letter: days === 7 ? 'remind-7' : 'remind-1',
        to: 'adult',
        because: `${days}-${sequence}`,
      },
      aid,
    ),
  )
