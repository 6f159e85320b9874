import { useLoaderData } from '@remix-run/react'
import { ownMap } from '~/domain/exploration'
import { explorerPage } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { Page, Section } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { useWords } from '~/ui/words'
import { usePlaceNames } from './place-names'

export const meta = titled(words => words.exploration.map.title)

export const loader = explorerPage(async actor => {
  const axes = await ownMap(actor)
  return axes && { axes }
})

/** Where somebody has been: a map with nothing to fill up. */
export default function MapPage() {
  const { axes } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.map
  const nameOf = usePlaceNames()
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/explore', text: exploration.home.title }}>
      {axes.map(({ axis, been, notYet }) => (
        <Section key={axis} title={words.axes[axis]}>
          <ul className="tv-places">
            {been.map(place => (
              <li key={place} className="tv-places__been">
                {nameOf(axis, place)} <span className="tv-quiet">{words.been}</span>
              </li>
            ))}
            {notYet.map(place => (
              <li key={place}>
                {nameOf(axis, place)} <span className="tv-quiet">{words.notYet}</span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <ButtonLink href="/explore/mix">{words.mix}</ButtonLink>
      <PrintLink />
    </Page>
  )
}
