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
  /** Does something as of an instant, and then goes on as before. What is played for a demonstration happened in the past. */
  during: async <T>(at: Date, work: () => Promise<T>): Promise<T> => {
    const before = frozen
    frozen = at
    try {
      return await work()
    } finally {
      frozen = before
    }
  },
}
