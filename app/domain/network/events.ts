type Of<T extends string, More = object> = { type: T; hubId: string; subjectId: string; reason?: string } & More

/** Facts of this area. Ids only; `hubId` is empty where no hub is known yet. */
export type NetworkEvent =
  // signing in: the subject is the sign-in, then the person
  | Of<'sign-in-asked'>
  | Of<'signed-in', { way: 'code' | 'link' | 'demo' | 'set-up' }>
  | Of<'hub-entered'>
  | Of<'sessions-ended'>
  // setting up: the subject is the link, then the hub
  | Of<'set-up-link-made'>
  | Of<'hub-set-up'>
  | Of<'hub-settings-changed', { settings: string[] }>
  // people: the subject is the invitation, then the membership
  | Of<'person-invited'>
  | Of<'invitation-sent-again', { sends: number }>
  | Of<'invitation-withdrawn'>
  | Of<'invitation-accepted', { personId: string }>
  | Of<'membership-began', { personId: string }>
  | Of<'membership-ended', { personId: string }>
  | Of<'person-changed'>
  | Of<'idle-warned', { days: number }>
  | Of<'person-forgotten'>
  // upkeep by an administrator: the subject is the fact, then the hub
  | Of<'fact-replayed'>
  | Of<'letter-released', { letter: string }>
  | Of<'job-retried', { queue: string; jobId: string }>
  // files: the subject is the import; without a task whoever started it does the work at once
  | Of<'import-uploaded', { taskId: string | null }>
  | Of<'import-checked'>
  | Of<'import-failed'>
  | Of<'import-choice-made'>
  | Of<'import-approved', { taskId: string | null }>
  | Of<'import-applied'>
  | Of<'import-given-up'>
  | Of<'import-discarded'>
  // the directory: the subject is the organisation
  | Of<'institution-added'>
  | Of<'institution-changed'>
  | Of<'institution-closed', { importId?: string }>
  | Of<'cohorts-changed'>
  | Of<'employer-added'>
  | Of<'employer-joined'>
  | Of<'employer-changed'>
  | Of<'employer-paused'>
  | Of<'employer-resumed'>
  | Of<'site-saved', { siteId: string }>
  | Of<'site-removed', { siteId: string }>
  | Of<'provider-added'>
  | Of<'provider-changed'>
