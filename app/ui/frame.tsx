import type { ReactNode } from 'react'
import { type FlashMessage, FlashProvider } from './flash'
import { Footer, type FooterProps } from './footer'
import { Header, type HeaderProps } from './header'
import { DemoBanner } from './notices'
import { SkipLink } from './wayfinding'

/** What stands around every page, inside `<body class="govuk-template__body">`. */
export const Frame = ({
  header,
  footer,
  demo,
  flash,
  children,
}: {
  header: HeaderProps
  footer: FooterProps
  demo?: { change?: string; letters?: string } | undefined
  flash?: FlashMessage | null | undefined
  children: ReactNode
}) => (
  <>
    <SkipLink />
    {demo && <DemoBanner {...demo} />}
    <Header {...header} />
    <div className="tv-page">
      <FlashProvider flash={flash}>{children}</FlashProvider>
    </div>
    <Footer {...footer} />
  </>
)
