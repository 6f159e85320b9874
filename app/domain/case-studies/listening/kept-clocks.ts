/** Days for which what was kept stays: with a browser's cookie, and with a person of the hub (a school year and the holidays). */
export const keptDays = { browser: 30, person: 400 } as const

const day = 86_400_000

/** The day on which something kept now goes. */
export const dateIn = (keeper: string, at: Date): Date =>
  new Date(at.getTime() + (keeper.startsWith('browser.') ? keptDays.browser : keptDays.person) * day)
