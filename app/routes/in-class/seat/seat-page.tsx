import type { ReactNode } from 'react'
import type { OwnSeat } from '~/domain/lessons'
import { MoreLinks } from '~/ui/more-links'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSeatName } from '../taught-words'

/** What every page of a seat knows of it. */
export type SeatShown = Pick<OwnSeat, 'name' | 'voice'>

/** The words of a seat's voice. */
export const useVoice = ({ voice }: Pick<OwnSeat, 'voice'>) => useWords().inClass.voices[voice]

/** A page of a seat: whose it is, the way home in a fixed place, and the way out for whoever it is not. */
export const SeatPage = ({
  seat,
  title,
  lead,
  home,
  children,
}: {
  seat: SeatShown
  title: ReactNode
  lead?: ReactNode
  /** The home page itself has no way home, and its title says whose seat it is. */
  home?: boolean
  children?: ReactNode
}) => {
  const { seat: words } = useWords().inClass
  const nameOf = useSeatName()
  const voice = useVoice(seat)
  return (
    <div className={seat.voice === 'explorer' ? 'tv-voice-explorer' : undefined}>
      <Page
        title={title}
        lead={lead}
        {...(home ? {} : { caption: nameOf(seat.name), back: { href: '/seat', text: words.home } })}
      >
        {children}
        <p className="govuk-body tv-quiet">{voice.worry}</p>
        <MoreLinks
          links={[
            { href: '/seat/typed', text: voice.typedTitle },
            { href: '/seat/leave', text: words.notYou },
          ]}
        />
      </Page>
    </div>
  )
}
