type Act = () => void
type Entry = { at: number; turn: number; act: Act }

/** What happens when, in order; what one act puts down for later is done in its turn. */
export const agenda = () => {
  const entries: Entry[] = []
  let turn = 0

  return {
    at: (when: Date, act: Act): void => {
      turn += 1
      const at = when.getTime()
      const place = entries.findIndex(other => other.at > at)
      entries.splice(place < 0 ? entries.length : place, 0, { at, turn, act })
    },

    /** Does everything that is due before an instant. The rest has not happened yet. */
    playUntil: (end: Date): void => {
      for (let next = entries[0]; next && next.at < end.getTime(); next = entries[0]) {
        entries.shift()
        next.act()
      }
    },
  }
}
export type Agenda = ReturnType<typeof agenda>
