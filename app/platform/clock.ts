/** The one source of now. Tests and drills set it; production never does. */
let frozen: Date | null = null

export const clock = {
  now: (): Date => (frozen ? new Date(frozen) : new Date()),
  /** Stops the clock at an instant, or lets it run again with null. */
  set: (at: Date | null): void => {
    frozen = at
  },
  /** The instant it was stopped at; null while it runs. */
  stoppedAt: (): Date | null => frozen,
}
