import type { HubRequest } from '~/domain/encounters'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { useSay } from './say'

type Wave = HubRequest['waves'][number]
type Ask = HubRequest['asks'][number]

const Asks = ({ asks, caption, here }: { asks: readonly Ask[]; caption: string; here: string }) => {
  const { coordinator } = useWords()
  const say = useSay()
  const words = coordinator.request
  return (
    <Table
      caption={caption}
      captionHidden
      narrow="stack"
      rows={asks}
      rowKey={ask => ask.id}
      columns={[
        {
          head: words.columns.employer,
          header: true,
          cell: ask => (
            <>
              <a className="govuk-link" href={`/employers/${ask.employerId}`}>
                {ask.employer}
              </a>
              <span className="tv-quiet">, {ask.offer}</span>
            </>
          ),
        },
        {
          head: words.columns.state,
          cell: ask => (
            <>
              <Tag tone={ask.state === 'accepted' ? 'good' : ask.state === 'asked' ? 'waiting' : 'neutral'}>
                {say.answer(ask.state)}
              </Tag>
              {ask.reason && ask.chosenBy === null && <p className="tv-quiet">{words.said(ask.reason)}</p>}
            </>
          ),
        },
        {
          head: words.columns.why,
          cell: ask => (
            <>
              {ask.chosenBy !== null && <p>{words.chosenBy(ask.chosenBy, ask.reason ?? '')}</p>}
              {say.reasons(ask.why)}
              <p>
                <a className="govuk-link" href={`${here}/keep-apart?employer=${ask.employerId}`}>
                  {words.keepApart}
                  <span className="govuk-visually-hidden">: {ask.employer}</span>
                </a>
              </p>
            </>
          ),
        },
      ]}
    />
  )
}

const Others = ({ wave }: { wave: Wave }) => {
  const { coordinator } = useWords()
  const say = useSay()
  const words = coordinator.request
  return (
    <Details summary={words.others(wave.othersCount)}>
      <p className="govuk-body">{words.othersText}</p>
      <ol className="govuk-list govuk-list--number">
        {wave.others.map(({ employerId, employer, why }) => (
          <li key={employerId}>
            {employer}: {say.reasons(why)}
          </li>
        ))}
      </ol>
    </Details>
  )
}

const LeftOut = ({ wave }: { wave: Wave }) => {
  const { coordinator } = useWords()
  const say = useSay()
  const words = coordinator.request
  const count = wave.leftOut.reduce((sum, { offers }) => sum + offers, 0)
  return (
    <Details summary={words.leftOut(count)}>
      <ul className="govuk-list govuk-list--bullet">
        {wave.leftOut.map(({ key, offers }) => (
          <li key={key}>
            {offers} {say.exclusion(key)}
          </li>
        ))}
      </ul>
      <p className="govuk-body tv-quiet">{words.considered(wave.considered, wave.seed)}</p>
    </Details>
  )
}

const OneWave = ({ wave, asks, here }: { wave: Wave; asks: readonly Ask[]; here: string }) => {
  const { coordinator } = useWords()
  const say = useSay()
  const words = coordinator.request
  const day = say.day(wave.state === 'open' ? wave.lastDay : (wave.endedAt ?? wave.lastDay))
  return (
    <div className="tv-card">
      <h3 className="govuk-heading-s">{words.wave(wave.number)}</h3>
      <p className="govuk-body">
        {wave.size === 0
          ? words.waveEmpty(wave.considered)
          : wave.state === 'open'
            ? words.waveOpen(wave.size, day)
            : words.waveEnded(wave.size, day)}
      </p>
      {asks.length > 0 && <Asks asks={asks} caption={words.wave(wave.number)} here={here} />}
      {wave.help.length > 0 && (
        <>
          <h4 className="govuk-heading-s">{words.help}</h4>
          <ul className="govuk-list govuk-list--bullet">
            {wave.help.map(({ key, employers }) => (
              <li key={key}>{say.help(key, employers)}</li>
            ))}
          </ul>
        </>
      )}
      {wave.othersCount > 0 && <Others wave={wave} />}
      {wave.leftOut.length > 0 && <LeftOut wave={wave} />}
    </div>
  )
}

/** Who was asked and why these and not others, the latest round first. */
export const RequestWaves = ({ request: { id, waves, asks } }: { request: HubRequest }) => {
  const { coordinator } = useWords()
  const words = coordinator.request
  return (
    <Section title={words.waves}>
      {waves.length === 0 && <p className="govuk-body">{words.noWaves}</p>}
      {waves.toReversed().map(wave => (
        <OneWave
          key={wave.id}
          wave={wave}
          asks={asks.filter(({ waveId }) => waveId === wave.id)}
          here={`/board/${id}`}
        />
      ))}
    </Section>
  )
}
