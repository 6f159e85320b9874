import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { Sorry } from '~/sorry'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'

/** Stands in place of an opportunity that nobody finds any more: kept links and lists lead here long after its last day. */
export const Gone = () => {
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const { matching } = useWords()
  const words = matching.gone
  if (status !== 404) return <Sorry status={status} />
  return (
    <Page title={words.title} lead={words.text} back={{ href: '/opportunities', text: matching.list.title }}>
      <p className="govuk-body">
        {words.kept}{' '}
        <a className="govuk-link" href="/tracker">
          {words.track}
        </a>
      </p>
      <ButtonLink href="/opportunities">{words.look}</ButtonLink>
    </Page>
  )
}
