/** Who brings files and names feeds: whoever offers something, and the hub. */
export const bringers = ['employer-admin', 'provider-admin', 'coordinator'] as const

/** The largest file taken, in bytes. A longer list is named as a feed. */
export const largestFile = 8 * 1024 * 1024
