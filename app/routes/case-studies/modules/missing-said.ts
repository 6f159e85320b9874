import type { Missing } from '~/domain/case-studies'
import { listInWords } from '~/text/when'
import { useLanguage, useWords } from '~/ui/words'

/** What a module lacks, in sentences. */
export const useMissingSaid = (employers: { readonly [id: string]: string }) => {
  const { modules } = useWords()
  const language = useLanguage()
  const words = modules.missing
  const groups: Record<string, string> = modules.majorGroups
  const bands: Record<string, string> = modules.leaving
  const named = (keys: readonly string[], names: Record<string, string>) =>
    listInWords(
      language,
      keys.map(key => names[key] ?? key),
    )
  return (one: Missing): string => {
    switch (one.what) {
      case 'contributors':
        return words.contributors(one.have, one.need)
      case 'major-groups':
        return words.majorGroups(one.have, one.need, named(one.lacking, groups))
      case 'leaving-bands':
        return words.leavingBands(one.have, one.need, named(one.lacking, bands))
      case 'left-at-16':
        return words.leftAt16
      case 'employer':
        return words.employer(employers[one.employerId] ?? '', one.have, one.most)
      case 'sub-major':
        return words.subMajor(one.group, one.have, one.most)
      case 'questions':
        return words.questions(one.questions.join(', '), one.need)
      case 'plans':
        return words.plans(one.have, one.need)
    }
  }
}
