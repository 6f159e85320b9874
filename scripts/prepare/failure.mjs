/** Something a person can put right; shown as a sentence, without a stack. */
export class Failure extends Error {}

const notAllowed = new Set(['EACCES', 'EPERM', 'EROFS'])

const ofFiles = ({ code, path }) => {
  if (path && notAllowed.has(code)) return `You may not write ${path}. Do this as whoever owns the checkout.`
  if (code === 'ENOSPC') return 'There is no room left on the disk.'
  return null
}

/** Runs a script's work; a failure ends it with its sentence. */
export const orSayWhy = async work => {
  try {
    return await work()
  } catch (error) {
    const sentence = error instanceof Failure ? error.message : ofFiles(error)
    console.error(sentence ?? error)
    process.exit(1)
  }
}
