import type { HubRequest } from '~/domain/encounters'
import { aboutRequest, type MeetingAbout } from '../meeting-summary'

/** What every page of one request says of it first. */
export type About = { id: string; school: string; about: MeetingAbout }

export const aboutForHub = (request: HubRequest, meetingId?: string): About => ({
  id: request.id,
  school: request.institution.name,
  about: aboutRequest(request, meetingId),
})
