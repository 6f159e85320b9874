/** Who brings files in. */
export const keepers = ['coordinator', 'administrator'] as const

/** The largest file taken, in bytes. The national register has about 60 million. */
export const largestFile = 75 * 1024 * 1024
