import type { Choice } from '~/domain/network/forms'
import { listInWords } from '~/text/when'
import { useLanguage, useWords } from '~/ui/words'

/** Which schools join, as a sentence. */
export const ChoiceInWords = ({ choice }: { choice: Choice }) => {
  const { imports, directory } = useWords()
  const language = useLanguage()
  const words = imports.report.chosen
  const { everything, authorities, areas, phases } = choice
  const phased =
    phases.length > 0
      ? words.phases(
          listInWords(
            language,
            phases.map(phase => directory.phases[phase].toLowerCase()),
          ),
        )
      : ''
  if (everything) return <>{[words.everything, phased && `(${phased})`].filter(Boolean).join(' ')}</>
  if (authorities.length + areas.length === 0) return <>{words.nobody}</>
  const places = [
    authorities.length > 0 ? words.authorities(authorities.length) : '',
    areas.length > 0 ? words.areas(areas.join(', ')) : '',
    phased,
  ].filter(Boolean)
  return (
    <>
      {words.some} {listInWords(language, places)}.
    </>
  )
}
