type Of<T extends string, More = object> = { type: T; hubId: string; subjectId: string; reason?: string } & More

/** Facts of this area. The subject is the adviser's person. */
export type AdviserEvent =
  | Of<'adviser-registered', { registrationId: string; body: string; level: number; from: string; to: string }>
  | Of<'adviser-registration-ended', { registrationId: string; to: string; before: string }>
  | Of<'adviser-learning-recorded', { year: number }>
  | Of<'adviser-profile-changed', { employer: 'other' | 'provider' | 'institution' }>
