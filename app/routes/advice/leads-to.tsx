import { ButtonLink } from '~/ui/button'
import { MoreLinks } from '~/ui/more-links'

/** Where a request leads on to: what is next as a button, the rest below it. */
export const LeadsTo = ({ links }: { links: readonly { href: string; text: string }[] }) => {
  const [next, ...more] = links
  return (
    next && (
      <div className="tv-no-print">
        <ButtonLink href={next.href}>{next.text}</ButtonLink>
        {more.length > 0 && <MoreLinks links={more} />}
      </div>
    )
  )
}
