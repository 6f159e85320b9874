import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take more than a minute, the longest first. */
const longest = [
  'tests/drills.test.ts',
  'tests/doors/permissions.test.ts',
  'tests/doors/start.test.ts',
  'tests/doors/hostile.test.ts',
  'tests/journeys/exploring.test.ts',
  'tests/drills-notice.test.ts',
  'tests/domain/guidance/moves.test.ts',
  'tests/doors/links.test.ts',
]

const placeOf = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex(file => moduleId.endsWith(file))
  return at < 0 ? longest.length : at
}

/**
 * Begins with the longest files, so that the others fill up what is left beside them. Begun last, one of them would run
 * alone while the other core waits.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}
