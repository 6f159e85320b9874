import { useParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Page, type PageProps } from '~/ui/page'
import { useWords } from '~/ui/words'

/** The address of one of the contributor's own pages: `/story/<link>` and what follows it. */
export const useStory = (): string => `/story/${useParams().story ?? ''}`

/** One page of a contributor. Withdrawing is always one press away. */
export const StoryPage = ({ children, ...page }: PageProps & { children: ReactNode }) => {
  const story = useStory()
  const {
    story: { foot },
    privacy,
  } = useWords()
  return (
    <Page {...page}>
      {children}
      <nav className="tv-story-foot" aria-label={foot.label}>
        <hr className="govuk-section-break govuk-section-break--m govuk-section-break--visible" />
        <ul className="govuk-list">
          <li>
            <a className="govuk-link" href={story}>
              {foot.home}
            </a>
          </li>
          <li>
            <a className="govuk-link" href={`${story}/consent`}>
              {foot.consent}
            </a>
          </li>
          <li>
            <a className="govuk-link" href={`${story}/withdraw`}>
              {foot.withdraw}
            </a>
          </li>
          <li>
            <a className="govuk-link" href={`${story}/held`}>
              {privacy.mine.title}
            </a>
          </li>
        </ul>
        <p className="govuk-body-s tv-quiet">{foot.note}</p>
      </nav>
    </Page>
  )
}
