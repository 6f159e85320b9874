/** Whose something is, as the public page tells them apart. */
export const audiences = ['pupils', 'adults', 'contributors', 'employers', 'staff'] as const
export type Audience = (typeof audiences)[number]

/** How something leaves when its time is over or its person is erased. */
export type WayOut =
  /** The row goes. */
  | 'deleted'
  /** The row stays for others; what the person wrote in it is emptied. */
  | 'blanked'
  /** The row stays with a random id that means nobody once the person is gone. */
  | 'pseudonymised'
  /** Only a keyed hash stays, so that the same person is known again and nobody can be read from it. */
  | 'hashed'

/** A span of time; calendar months and years, as people count. */
export type Length = { minutes: number } | { hours: number } | { days: number } | { months: number } | { years: number }

/** From which event something is held, by its name in the words, and for how long. */
export type Clock = { from: string; lasts: Length }

/** What is held together for one reason: a line of the public page. Its words stand in `text`, under the same key. */
export type Holding = { of: readonly Audience[]; clocks: readonly Clock[] }

/** Whose a row or a column is: the column that names its person. */
export type Whose =
  /** A person's id, alone or as `by` of a fact. */
  | { person: string }
  /** A person's address. */
  | { email: string }
  /** A learner's id. */
  | { learner: string }
  /** A contribution's id: its contributor. */
  | { contribution: string }
  /** A request for advice's id: the adult behind its link. */
  | { advice: string }
  /** The row that this one hangs on says whose it is. */
  | { through: string; by: string }

/**
 * The nightly sweep takes a row when its last day, its moment (the earliest of several) or its count of milliseconds is
 * past by `plus`, and `only` holds, in SQL about the row.
 */
export type Swept = ({ day: string } | { moment: string | readonly string[] } | { millis: string }) & {
  plus?: Length
  only?: string
}

/** How a row ends. Exactly one answer, so that no row is held for ever by oversight. */
export type Ending =
  | { swept: Swept }
  /** It goes with the row it hangs on. */
  | { with: string }
  /** A command with rules of its own ends it; which one. */
  | { by: string }
  /** It stays, and why that is right. */
  | { stays: string }

/** A table that holds something about people. */
export type PersonalTable = {
  holding: string
  /** Whose a whole row is. Absent where only single columns are somebody's. */
  rows?: readonly Whose[]
  /** Columns about a person, and the way each goes; `of` where the column is somebody else's than the row. */
  personal: { readonly [column: string]: WayOut | { out: WayOut; of: Whose } }
  /** Columns that hold a random id of whoever did it. They mean nobody once the person is gone. */
  ids?: readonly string[]
  /** Columns that could say something about a person and do not, by the reason. */
  impersonal?: { readonly [reason: string]: readonly string[] }
  ends: Ending
}

/** A table that holds nothing about people, and why. */
export type ImpersonalTable = { nobody: string }

/** What one area of the product holds. Tables outside `public` carry their schema: `staging.bad_row`. */
export type AreaRegistry = {
  holdings: { readonly [key: string]: Holding }
  tables: { readonly [table: string]: PersonalTable | ImpersonalTable }
}

export const isPersonal = (table: PersonalTable | ImpersonalTable): table is PersonalTable => 'holding' in table
