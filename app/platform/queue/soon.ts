/** Fails after so many milliseconds, to run beside a question to the store that may never be answered. */
export const soon = (ms: number): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`The queue did not answer in ${ms} ms.`)), ms).unref()
  })
