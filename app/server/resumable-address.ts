const address = /^\/(story|studio)\/[\w-]{1,64}\/uploads(\/[\w.-]{1,80})?$/

/** The addresses that take a recording piece by piece, so that a cut line costs nothing but the time. */
export const isResumable = (path: string): boolean => address.test(path)

/** What the protocol asks for beside what every page answers to. */
export const resumableMethods: readonly string[] = ['PATCH', 'DELETE', 'OPTIONS']
