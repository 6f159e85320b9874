import type { ReactNode } from 'react'
import type { SchoolDesk } from '~/domain/encounters'
import { ButtonLink } from '~/ui/button'
import { Columns, Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { SchoolCoverage, SchoolGoing, SchoolNeeds, SchoolWell } from './school-parts'

/** A careers leader's landing page: what needs them now, what goes on, who has had nothing, what went well. */
export const CareersLeaderDesk = ({ desk, tabs }: { desk: SchoolDesk; tabs: ReactNode }) => {
  const { requests } = useWords()
  const words = requests.desk
  return (
    <Page title={words.plainTitle} width="wide" aside={<ButtonLink href="/requests/new">{words.ask}</ButtonLink>}>
      {tabs}
      <Columns
        main={
          <>
            <Section title={words.needs}>
              <SchoolNeeds desk={desk} />
            </Section>
            <SchoolGoing desk={desk} />
            <SchoolCoverage desk={desk} />
            <p className="govuk-body">
              <a className="govuk-link" href="/requests?show=all">
                {words.all}
              </a>
            </p>
          </>
        }
        side={<SchoolWell desk={desk} />}
      />
    </Page>
  )
}
