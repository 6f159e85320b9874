import { writeFileSync } from 'node:fs'

/** Counts what passed and failed, for the last line of `npm test`. A file or run that broke counts as a failure. */
export default class CountReporter {
  onTestRunEnd(modules, errors) {
    const counts = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      let failedHere = 0
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'pending') continue
        counts[state] += 1
        if (state === 'failed') failedHere += 1
      }
      if (module.state() === 'failed' && failedHere === 0) counts.failed += 1
    }
    if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts))
  }
}
