import type { InstitutionKind, Phase } from '../directory/kinds'

/**
 * What kind of institution a register's words for its type mean; null for what is no school or college of ours:
 * universities, and schools overseas.
 */
export const kindOf = (type: string, furtherEducationType = ''): InstitutionKind | null => {
  const words = type.toLowerCase()
  if (/higher education|overseas|offshore/.test(words)) return null
  if (/special/.test(words)) return 'special'
  if (/alternative provision|pupil referral|secure unit/.test(words)) return 'alternative-provision'
  if (/sixth form|16.?(to|-).?19/.test(words) || /sixth form/i.test(furtherEducationType)) return 'sixth-form'
  if (/further education|college$/.test(words) && !/technology college|technical college/.test(words)) return 'college'
  return 'school'
}

const byWord: readonly [RegExp, readonly Phase[]][] = [
  [/all-through/i, ['primary', 'secondary']],
  [/nursery/i, ['nursery']],
  [/primary/i, ['primary']],
  [/secondary/i, ['secondary']],
  [/16 ?plus|post-?16/i, ['post-16']],
]

/**
 * The phases a school teaches, from the register's words ("Middle deemed secondary", "Post16|Secondary"), whether it
 * has a sixth form, and its ages where the words say nothing. Null when no word is known and there are no ages.
 */
export const phasesOf = (
  words: string,
  more: { sixthForm?: boolean; lowAge?: number | null; highAge?: number | null } = {},
): Phase[] | null => {
  const found = new Set<Phase>(byWord.flatMap(([word, phases]) => (word.test(words) ? phases : [])))
  if (found.size > 0) {
    if (more.sixthForm) found.add('post-16')
    return ordered(found)
  }
  if (!/^(not applicable)?$/i.test(words.trim())) return null

  const { lowAge, highAge } = more
  if (typeof lowAge !== 'number' || typeof highAge !== 'number') return []
  if (lowAge <= 3 && highAge <= 5) found.add('nursery')
  if (lowAge < 11 && highAge > 5) found.add('primary')
  if (lowAge < 16 && highAge > 11) found.add('secondary')
  if (highAge > 16) found.add('post-16')
  return ordered(found)
}

const ordered = (found: ReadonlySet<Phase>): Phase[] =>
  (['nursery', 'primary', 'secondary', 'post-16'] as const).filter(phase => found.has(phase))
