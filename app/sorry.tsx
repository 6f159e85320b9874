import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'

/** A status we have words for; any other 4xx reads as 400 and the rest as 500. */
export const sorryFor = (status: number) => {
  const known = [400, 403, 404, 405, 408, 413, 415, 421, 429, 503] as const
  return known.find(one => one === status) ?? (status >= 400 && status < 500 ? 400 : 500)
}

/** Says plainly that a page cannot be shown, and the way on. */
export const Sorry = ({ status, retryAfter }: { status: number; retryAfter?: number }) => {
  const { sorry } = useWords()
  const { title, text, next } = sorry.statuses[sorryFor(status)]
  return (
    <Page title={title}>
      <p className="govuk-body">{text}</p>
      <p className="govuk-body">{retryAfter === undefined ? next : sorry.wait(retryAfter)}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          {sorry.home}
        </a>
      </p>
    </Page>
  )
}
