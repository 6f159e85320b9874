import { namesIn } from '~/domain/case-studies/editing/names/scan'
import { scanFigures } from '~/domain/case-studies/editing/names/scan-figures'
import { peopleFigures } from '~/domain/case-studies/editing/people/people-figures'
import { type Drill, type Finding, sized } from './drill'

const organisations = 300
const seeds = [7, 19, 2_026]
const hundredths = (part: number, whole: number) => Math.round((10_000 * part) / Math.max(1, whole)) / 100

/** The drill with any scan in the place of the product's. */
export const namesWith = async (scale: number, scan = namesIn): Promise<Finding> => {
  const transcripts = sized(200, scale)
  const trials = seeds.map(seed => scanFigures(seed, transcripts, organisations, scan))
  const sum = (of: 'said' | 'found' | 'raised' | 'right') => trials.reduce((all, trial) => all + trial[of], 0)
  const people = seeds.map(seed => peopleFigures(seed, transcripts))
  const named = (of: 'said' | 'found' | 'raised' | 'right') => people.reduce((all, trial) => all + trial[of], 0)
  const fewest = Math.min(...people.map(({ said, found }) => hundredths(found, said)))
  const lowest = Math.min(...trials.map(({ said, found }) => hundredths(found, said)))
  return {
    name: 'names',
    figures: {
      transcripts: transcripts * seeds.length,
      'names said': sum('said'),
      'found, %': hundredths(sum('found'), sum('said')),
      'found in the worst 200, %': lowest,
      flags: sum('raised'),
      'flags on a name, %': hundredths(sum('right'), sum('raised')),
      'people named': named('said'),
      'people found, %': hundredths(named('found'), named('said')),
      'found to be people, %': hundredths(named('right'), named('raised')),
    },
    target: 'at least 95 % of the names and 90 % of the people found, for each seed',
    holds: sum('said') > 0 && lowest >= 95 && fewest >= 90,
  }
}

/**
 * Names of organisations said in seeded transcripts in every way people say them: possessive, plural, without the form,
 * written apart, misspelt, in small letters, by another name, as an address.
 */
export const names: Drill = scale => namesWith(scale)
