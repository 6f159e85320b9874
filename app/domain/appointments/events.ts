type Of<T extends string, More = object> = { type: T; hubId: string; subjectId: string; reason?: string } & More

/** What a meeting is for: the request of an adult. */
type For = { adviceId: string | null }

/** Facts of this area. The subject is the appointment; ids and codes only. */
export type AppointmentEvent =
  | Of<'appointment-offered', For & { first: boolean }>
  | Of<'appointment-booked', For & { side: 'adult' | 'staff' }>
  | Of<'appointment-moved', For & { side: 'adult' | 'staff'; to: string }>
  // ended: nobody called it off; the request it was for has ended, or gone on with somebody else
  | Of<'appointment-cancelled', For & { side: 'adult' | 'staff'; ended?: boolean }>
  | Of<'appointment-attended', For>
  | Of<'appointment-missed', For & { again: boolean }>
  | Of<'appointment-lapsed', For>
  | Of<'appointment-rung', For>
  // the diary itself: the subject is the adviser's person
  | Of<'diary-hours-changed'>
  | Of<'diary-time-added'>
  | Of<'diary-time-closed'>
  | Of<'diary-feed-made'>
