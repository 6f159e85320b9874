/** Days of every clock of a contribution (domain reference 3.1 and 3.9), each a proposal for the data protection assessment. */
export const clocks = {
  /** A contributor's link in an invitation; afterwards it only lets them ask for a fresh one. */
  invitationLink: 14,
  /** Reminders of an invitation, in days after it. */
  remind: [5, 10],
  /** An invitation without an answer lapses. */
  lapse: 21,
  /** What is known of somebody screened out, declined or lapsed goes. */
  forgetNominee: 30,
  /** Consented and nothing told for so long: abandoned. */
  abandon: 183,
  /** Consent holds three years; the contributor is asked to look at it again after two. */
  consent: 1_096,
  review: 730,
  /** Reminders before consent ends. */
  renew: [60, 30, 7],
  /** Takes as they came, after publishing. */
  rawFootage: 90,
  /** Every file of a withdrawn contribution. */
  withdrawnMedia: 30,
  /** What a withdrawn or ended contribution leaves: the row without the person. */
  ended: 365,
  /** An employer may say that it is named, from approval. */
  employerFlag: 7,
} as const
