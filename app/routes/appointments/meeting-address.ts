import type { DiaryEntry } from '~/domain/appointments'

/** Where a meeting of the diary is gone on with: a request's times, or a pupil's meeting. */
export const meetingAddress = ({ adviceId, guidanceId }: Pick<DiaryEntry, 'adviceId' | 'guidanceId'>): string =>
  adviceId ? `/advice/${adviceId}/times` : `/guidance/${guidanceId}`
