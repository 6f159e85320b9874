import { createContext, type ReactNode, useContext } from 'react'
import { classNames } from './class-names'
import { useWords } from './words'

/** A message that stands out from the page. A string becomes its heading. */
export const NotificationBanner = ({
  children,
  tone = 'important',
  title,
  titleId = 'govuk-notification-banner-title',
  focus,
}: {
  children?: ReactNode
  tone?: 'important' | 'success'
  title?: ReactNode
  titleId?: string
  /** It takes the focus as the page opens, scripts or not. */
  focus?: boolean
}) => {
  const { ui } = useWords()
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles it can have take a label
    <div
      className={classNames('govuk-notification-banner', tone === 'success' && 'govuk-notification-banner--success')}
      role={tone === 'success' ? 'alert' : 'region'}
      aria-labelledby={titleId}
      tabIndex={focus ? -1 : undefined}
      // biome-ignore lint/a11y/noAutofocus: what just happened is read first; without scripts nothing else moves the focus
      autoFocus={focus}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={titleId}>
          {title ?? (tone === 'success' ? ui.success : ui.important)}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        {typeof children === 'string' ? <p className="govuk-notification-banner__heading">{children}</p> : children}
      </div>
    </div>
  )
}

export type FlashMessage = { message: string; tone?: 'important' | 'success' }

const Pending = createContext<FlashMessage | null>(null)

/** Hands the message after a redirect to whichever page is drawn. */
export const FlashProvider = ({
  flash,
  children,
}: {
  flash?: FlashMessage | null | undefined
  children: ReactNode
}) => <Pending.Provider value={flash ?? null}>{children}</Pending.Provider>

/** What just happened, said once after the redirect; never its only record. `Page` draws it above its title. */
export const Flash = () => {
  const flash = useContext(Pending)
  return (
    flash && (
      <NotificationBanner tone={flash.tone ?? 'success'} titleId="flash" focus>
        {flash.message}
      </NotificationBanner>
    )
  )
}
