import type { ReactNode } from 'react'
import type { SchoolDesk } from '~/domain/encounters'
import { ButtonLink } from '~/ui/button'
import { Columns, Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { SchoolCoverage, SchoolGoing, SchoolNeeds, SchoolWell } from './school-parts'

/** A teacher's landing page: their own first, and what the school has under way; the careers leader confirms. */
export const TeacherDesk = ({ desk, tabs }: { desk: SchoolDesk; tabs: ReactNode }) => {
  const { requests } = useWords()
  const words = requests.desk
  const ownFirst = [...desk.yours].sort(
    (a, b) => Number(b.createdBy === desk.person) - Number(a.createdBy === desk.person),
  )
  return (
    <Page
      title={words.plainTitle}
      lead={words.teacherDrafts}
      width="wide"
      aside={<ButtonLink href="/requests/new">{words.ask}</ButtonLink>}
    >
      {tabs}
      <Columns
        main={
          <>
            <Section title={words.needs}>
              <SchoolNeeds desk={{ ...desk, yours: ownFirst }} />
            </Section>
            <SchoolGoing desk={desk} />
            <SchoolCoverage desk={desk} />
          </>
        }
        side={<SchoolWell desk={desk} />}
      />
    </Page>
  )
}
