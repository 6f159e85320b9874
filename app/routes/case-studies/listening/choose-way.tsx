import { type WayToListen, waysToListen } from '~/domain/case-studies/forms'
import { Details } from '~/ui/notices'
import { useWords } from '~/ui/words'

/** Every way to listen as a button; pressing one keeps it and comes back here. */
export const WayButtons = ({ now, back }: { now: WayToListen; back: string }) => {
  const { listening } = useWords()
  const words = listening.way
  return (
    <form method="post" action="/listen/way" className="tv-picks-form">
      <input type="hidden" name="back" value={back} />
      <ul className="tv-picks">
        {waysToListen.map(way => (
          <li key={way}>
            <button type="submit" name="way" value={way} aria-pressed={way === now}>
              <span className="tv-picks__title">
                {words.choose[way]}
                {way === now && <span className="tv-picks__now"> ({words.now})</span>}
              </span>
              <span className="tv-picks__note">{words.hints[way]}</span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  )
}

export const ChooseWay = ({ now, back }: { now: WayToListen; back: string }) => {
  const { listening } = useWords()
  return (
    <Details summary={listening.way.title} className="tv-choose-way">
      <WayButtons now={now} back={back} />
    </Details>
  )
}
