/** Tells whoever started the installation something. */
export const say = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
}
