/** Major groups of the Standard Occupational Classification 2020, 1 to 9. Codes here, their words in the texts. */
export const majorGroups = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const
export type MajorGroup = (typeof majorGroups)[number]

/** Sub-major groups of SOC 2020: two digits, the first of them the major group's. */
export const subMajorGroups = [
  ...(['11', '12'] as const),
  ...(['21', '22', '23', '24'] as const),
  ...(['31', '32', '33', '34', '35'] as const),
  ...(['41', '42'] as const),
  ...(['51', '52', '53', '54'] as const),
  ...(['61', '62', '63'] as const),
  ...(['71', '72'] as const),
  ...(['81', '82'] as const),
  ...(['91', '92'] as const),
] as const
export type SubMajorGroup = (typeof subMajorGroups)[number]

/** A sub-major group as the four digits of a unit group that is not known. */
export const unitOf = (group: SubMajorGroup): string => `${group}00`

/** The major group of a unit group. */
export const majorOf = (soc: string | null): MajorGroup | null => majorGroups.find(group => soc?.[0] === group) ?? null

/** The sub-major group of a unit group. */
export const subMajorOf = (soc: string | null): SubMajorGroup | null =>
  subMajorGroups.find(group => soc?.startsWith(group)) ?? null
