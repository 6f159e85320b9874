import type { PipelineStory } from '~/domain/case-studies'
import { dayInWords } from '~/text/when'
import { Section } from '~/ui/page'
import { SummaryList } from '~/ui/summary-list'
import { useLanguage } from '~/ui/words'
import { usePipelineWords } from './say'

/** Who it is and what they do, as far as it is held. */
export const StoryPerson = ({ story }: { story: PipelineStory }) => {
  const { words, sector, soc, leaving } = usePipelineWords()
  const language = useLanguage()
  const { one, form, ways, languages } = words
  const { terms } = one
  const { contact } = story
  const row = (term: string, value: string) => (value ? [{ term, value }] : [])
  const way = story.way === 'interview' || story.way === 'alone' ? ways[story.way] : ''
  return (
    <Section title={one.person}>
      {contact === null && <p className="govuk-body">{one.noPerson}</p>}
      <SummaryList
        rows={[
          ...row(terms.email, contact?.email ?? ''),
          ...row(terms.phone, contact?.phone ?? ''),
          ...row(terms.language, contact ? languages[contact.language === 'cy' ? 'cy' : 'en'] : ''),
          ...row(terms.role, story.role),
          ...row(terms.shownAs, story.shownAs),
          ...row(terms.sector, sector(story.sector)),
          ...row(terms.soc, soc(story.soc)),
          ...row(terms.district, story.district),
          ...row(terms.leaving, leaving(story.leaving) || one.notKnown),
          ...row(terms.employer, story.employer?.name ?? ''),
          ...row(terms.module, story.module?.name ?? form.moduleAny),
          ...row(terms.way, way),
          ...row(terms.needs, story.accessNeeds),
          ...row(terms.second, story.chaperone ? form.yes : ''),
          ...row(terms.link, story.linkUntil ? dayInWords(language, story.linkUntil) : ''),
          ...row(terms.reminded, story.state === 'invited' && story.reminded > 0 ? String(story.reminded) : ''),
        ]}
      />
    </Section>
  )
}
