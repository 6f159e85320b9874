/** What counts of one working life for the mix of a module. */
export type Life = {
  employerId: string | null
  /** SOC 2020 unit group; its first digit is the major group, its first two the sub-major group. */
  soc: string | null
  leaving: string | null
  /** Questions answered, clips that can be heard alone. */
  questions: readonly number[]
}

export const leavingBands = ['16-or-before', '17-18', '19-21', '22-or-later'] as const
export const majorGroups = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** What a module must be before it is published (domain reference 3.1); shares in hundredths. */
export const moduleRules = {
  contributors: 12,
  /** What to aim at; nothing is refused for less. */
  target: 20,
  majorGroups: 6,
  leavingBands: 3,
  employerShare: 15,
  subMajorShare: 25,
  questionShare: 60,
  questions: 30,
  plans: 3,
} as const

/** One thing a module still lacks, or has too much of. */
export type Missing =
  | { what: 'contributors'; have: number; need: number }
  | { what: 'major-groups'; have: number; need: number; lacking: string[] }
  | { what: 'leaving-bands'; have: number; need: number; lacking: string[] }
  | { what: 'left-at-16' }
  | { what: 'employer'; employerId: string; have: number; most: number }
  | { what: 'sub-major'; group: string; have: number; most: number }
  | { what: 'questions'; questions: number[]; need: number }
  | { what: 'plans'; have: number; need: number }

const counted = (values: readonly (string | null)[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Most of a share, of a module of this size. A small one is measured as if it were whole already. */
const mostOf = (share: number, size: number): number =>
  Math.floor((Math.max(size, moduleRules.contributors) * share) / 100)

const subMajorOf = (soc: string | null): string | null => soc?.slice(0, 2) ?? null

const bounded = (lives: readonly Life[], of: (life: Life) => string | null, share: number) => {
  const most = mostOf(share, lives.length)
  return [...counted(lives.map(of))].filter(([, have]) => have > most).map(([value, have]) => ({ value, have, most }))
}

const lackingOf = (known: readonly string[], have: ReadonlyMap<string, number>) => known.filter(one => !have.has(one))

/** What a module lacks, in the order in which it is best mended. Nothing means that it is whole. */
export const missingFrom = (lives: readonly Life[], plans: number): Missing[] => {
  const size = lives.length
  const groups = counted(lives.map(({ soc }) => soc?.slice(0, 1) ?? null))
  const bands = counted(lives.map(({ leaving }) => leaving))
  const enough = Math.ceil((moduleRules.questionShare * Math.max(size, 1)) / 100)
  const answered = counted(lives.flatMap(({ questions }) => [...new Set(questions)].map(String)))
  const thin = Array.from({ length: moduleRules.questions }, (_, index) => index + 1).filter(
    question => (answered.get(String(question)) ?? 0) < enough,
  )

  return [
    ...(size < moduleRules.contributors
      ? [{ what: 'contributors' as const, have: size, need: moduleRules.contributors }]
      : []),
    ...(groups.size < moduleRules.majorGroups
      ? [
          {
            what: 'major-groups' as const,
            have: groups.size,
            need: moduleRules.majorGroups,
            lacking: lackingOf(majorGroups, groups),
          },
        ]
      : []),
    ...(bands.size < moduleRules.leavingBands
      ? [
          {
            what: 'leaving-bands' as const,
            have: bands.size,
            need: moduleRules.leavingBands,
            lacking: lackingOf(leavingBands, bands),
          },
        ]
      : []),
    ...(bands.has('16-or-before') ? [] : [{ what: 'left-at-16' as const }]),
    ...bounded(lives, ({ employerId }) => employerId, moduleRules.employerShare).map(({ value, have, most }) => ({
      ...{ what: 'employer' as const, employerId: value, have, most },
    })),
    ...bounded(lives, ({ soc }) => subMajorOf(soc), moduleRules.subMajorShare).map(({ value, have, most }) => ({
      ...{ what: 'sub-major' as const, group: value, have, most },
    })),
    ...(thin.length > 0 ? [{ what: 'questions' as const, questions: thin, need: enough }] : []),
    ...(plans < moduleRules.plans ? [{ what: 'plans' as const, have: plans, need: moduleRules.plans }] : []),
  ]
}

/** What one more life would bring to a module, and what speaks against it. For choosing whom to ask. */
export const widening = (lives: readonly Life[], one: Omit<Life, 'questions'>, employerCap: number) => {
  const has = (of: (life: Omit<Life, 'questions'>) => string | null) => {
    const value = of(one)
    return value !== null && lives.some(life => of(life) === value)
  }
  const count = (of: (life: Omit<Life, 'questions'>) => string | null) => {
    const value = of(one)
    return value === null ? 0 : lives.filter(life => of(life) === value).length
  }
  return {
    newMajorGroup: one.soc !== null && !has(({ soc }) => soc?.slice(0, 1) ?? null),
    newLeavingBand: one.leaving !== null && !has(({ leaving }) => leaving),
    employerFull: count(({ employerId }) => employerId) >= employerCap,
    subMajorFull: count(({ soc }) => subMajorOf(soc)) >= mostOf(moduleRules.subMajorShare, lives.length + 1),
  }
}
