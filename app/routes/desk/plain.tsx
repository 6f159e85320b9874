import { EmptyState } from '~/ui/empty-state'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'

/** The landing page of those for whom nothing waits by itself: where to find what they look after. */
export const PlainDesk = ({ administers }: { administers: boolean }) => {
  const { requests } = useWords()
  const words = requests.desk.plain
  return (
    <Page title={requests.desk.plainTitle}>
      <EmptyState title={words.title} seed="desk">
        <p className="govuk-body">{words.text}</p>
        <ul className="govuk-list">
          <li>
            <a className="govuk-link" href="/hub/people">
              {words.people}
            </a>
          </li>
          {administers && (
            <li>
              <a className="govuk-link" href="/administration">
                {words.administration}
              </a>
            </li>
          )}
        </ul>
      </EmptyState>
    </Page>
  )
}
