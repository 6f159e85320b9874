/** Who reads: by what they may still have once something is taken back. */
export type Who = 'stranger' | 'class' | 'other hub' | 'staff' | 'own'

/** What can be taken back of a working life: how its teller is called, the words of one answer, the bytes of its file. */
export type Thing = 'name' | 'words 1' | 'words 2' | 'file'

/** From when on nobody may have it, in milliseconds after it was taken back. */
export const deadline = 5_000

type Gone = { at: number; from: ReadonlySet<Who> }

/** What was served of what had been taken back, kept outside the system. Times by the clock of this process. */
export const makeWatch = () => {
  const gone = new Map<string, Gone>()
  const found = { worst: 0, late: 0, inTime: 0, surfaces: new Map<string, number>() }
  const key = (life: number, thing: Thing) => `${life} ${thing}`
  return {
    found,
    takenBack: (life: number, things: readonly Thing[], from: readonly Who[]) => {
      const at = performance.now()
      for (const thing of things) gone.set(key(life, thing), { at, from: new Set(from) })
    },
    /** May be had again by everybody. */
    givenBack: (life: number, things: readonly Thing[]) => {
      for (const thing of things) gone.delete(key(life, thing))
    },
    isGone: (life: number, thing: Thing, who: Who): boolean => gone.get(key(life, thing))?.from.has(who) ?? false,
    /** So many bytes of it came to a reader now. */
    served: (life: number, thing: Thing, who: Who, bytes: number, surface: string) => {
      const taken = gone.get(key(life, thing))
      if (!taken?.from.has(who)) return
      const after = performance.now() - taken.at
      found.worst = Math.max(found.worst, after)
      if (after <= deadline) found.inTime += bytes
      else {
        found.late += bytes
        found.surfaces.set(surface, (found.surfaces.get(surface) ?? 0) + bytes)
      }
    },
  }
}
export type Watch = ReturnType<typeof makeWatch>

const four = (life: number): string => String(life).padStart(4, '0')

/** Words that stand nowhere else: of a life, and of one of its answers. */
export const nameCanary = (life: number): string => `Zqn${four(life)}qz`
export const wordCanary = (life: number, question: 1 | 2): string => `zqw${four(life)}a${question}qz`
/** A word beside the others, to look for: pages repeat what was looked for. */
export const searchWord = (life: number): string => `lantern${four(life)}`

/** Every word of the kind in a text, by life and thing. */
export const canariesIn = (text: string): { life: number; thing: Thing; bytes: number }[] =>
  [...text.matchAll(/zqn(\d{4})qz|zqw(\d{4})a([12])qz/gi)].map(([word, named, worded, question]) =>
    named
      ? { life: Number(named), thing: 'name', bytes: word.length }
      : { life: Number(worded), thing: question === '1' ? 'words 1' : 'words 2', bytes: word.length },
  )
