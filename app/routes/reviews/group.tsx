import { useLoaderData } from '@remix-run/react'
import { facilitatorRoles, groupContrast } from '~/domain/exploration'
import { page } from '~/http'
import { titled } from '~/titled'
import { Page, Section } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { useWords } from '~/ui/words'
import { usePlaceNames } from '../explore/place-names'

export const meta = titled(words => words.exploration.group.title)
export const loader = page({ for: facilitatorRoles }, groupContrast)

/** Where nobody, some or everybody of the group has been. */
export default function Group() {
  const { learners, axes } = useLoaderData<typeof loader>()
  const { exploration } = useWords()
  const words = exploration.group
  const nameOf = usePlaceNames()
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/reviews', text: exploration.reviews.title }}>
      {learners === 0 && <p className="govuk-body">{words.none}</p>}
      {learners > 0 &&
        axes.map(({ axis, places }) => (
          <Section key={axis} title={exploration.map.axes[axis]}>
            <ul className="tv-places">
              {places.map(({ place, by }) => (
                <li key={place} className={by === 'nobody' ? undefined : 'tv-places__been'}>
                  {nameOf(axis, place)} <span className="tv-quiet">{words[by]}</span>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      <PrintLink />
    </Page>
  )
}
