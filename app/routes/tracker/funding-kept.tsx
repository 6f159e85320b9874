import type { OwnTracked } from '~/domain/tracker'
import { dateInWords } from '~/text/when'
import { Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { useLanguage, useWords } from '~/ui/words'
import { FiguresShown } from '../funding/figures-shown'

/** Figures that were kept with a course, and the way to work them out. */
export const FundingKept = ({ found: { id, funding } }: { found: OwnTracked }) => {
  const { tracker, funding: words } = useWords()
  const language = useLanguage()
  const work = (
    <p className="govuk-body tv-no-print">
      <a className="govuk-link" href={`/tracker/${id}/funding`}>
        {tracker.page.fundingOpen}
      </a>
    </p>
  )
  if (!funding)
    return (
      <Section title={tracker.page.funding} id="funding">
        <p className="govuk-body">{words.keep.none}</p>
        {work}
      </Section>
    )
  return (
    <>
      <FiguresShown figures={funding.figures} rates={funding.rates} />
      <p className="govuk-body-s tv-quiet">{words.keep.kept(dateInWords(language, funding.keptOn))}</p>
      {work}
      <PostButton action={`/tracker/${id}/funding/drop`}>{words.keep.drop}</PostButton>
    </>
  )
}
