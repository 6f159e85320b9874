import type { ReactNode } from 'react'
import { OfRequest } from '~/domain/encounters/forms'
import { FormFor } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useResult } from './said'

/** A page that asks whether to do one thing, and a button that does it. Opening it changes nothing. */
export const PressPage = ({
  requestId,
  title,
  caption,
  send,
  tone,
  children,
}: {
  requestId: string
  title: string
  caption?: string
  send: string
  tone?: 'primary' | 'warning'
  children?: ReactNode
}) => {
  const { ui } = useWords()
  const here = `/requests/${requestId}`
  return (
    <Page title={title} back={here} {...(caption ? { caption } : {})}>
      {children}
      <FormFor
        id="press"
        schema={OfRequest}
        result={useResult()}
        send={send}
        {...(tone ? { tone } : {})}
        beside={
          <a className="govuk-link" href={here}>
            {ui.cancel}
          </a>
        }
      />
    </Page>
  )
}
