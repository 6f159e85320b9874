import { requestForSchool, type SchoolRequest } from '~/domain/encounters'
import { page } from '~/http'
import { schoolStaff } from './staff'

export type OneMeeting = { request: SchoolRequest; meeting: SchoolRequest['meetings'][number] }

/** One employer's part of a request, for staff of its school. */
export const meetingLoader = page(
  { for: schoolStaff },
  async (actor, { requestId = '', encounterId = '' }): Promise<OneMeeting | null> => {
    const request = await requestForSchool(actor, requestId)
    const meeting = request?.meetings.find(({ id }) => id === encounterId)
    return request && meeting ? { request, meeting } : null
  },
)
