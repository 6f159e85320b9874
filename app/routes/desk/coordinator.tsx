import type { ReactNode } from 'react'
import type { BoardSummary } from '~/domain/encounters'
import { type DeskItem, NeedsYou, StatRow } from '~/ui/desk'
import { EmptyState } from '~/ui/empty-state'
import { FunnelChart } from '~/ui/funnel-chart'
import { Columns, Page, Section } from '~/ui/page'
import { useWords } from '~/ui/words'
import { Coming, TookPlace } from './hub-meetings'

/** How many working lives wait for coordinators. */
type Lives = { named: number; toSchedule: number } | null

/** What of advice waits for coordinators. */
type Advice = { late?: number; toRead?: number; unallocated?: number; toTell?: number; unequal: boolean }

const useAdviceNeeds = (advice: Advice): DeskItem[] => {
  const { desk: words } = useWords().adviceDesk
  const { late = 0, toRead = 0, unallocated = 0, toTell = 0, unequal } = advice
  const needs: [boolean, DeskItem][] = [
    [late > 0, { title: words.late(late), href: '/advice?show=late' }],
    [toRead > 0, { title: words.toRead(toRead), href: '/advice?urgency=none' }],
    [unallocated > 0, { title: words.unallocated(unallocated), href: '/advice?state=triaged' }],
    [toTell > 0, { title: words.toTell(toTell), href: '/advice?show=all' }],
    [unequal, { title: words.unequal, href: '/advice/waiting' }],
  ]
  return needs.flatMap(([is, item]) => (is ? [item] : []))
}

const stages = ['asked', 'offered', 'agreed', 'confirmed', 'delivered', 'evaluated'] as const

const daysSince = (from: Date | null, at: Date): number =>
  from ? Math.max(0, Math.floor((+at - +from) / 86_400_000)) : 0

const useNeeds = (desk: BoardSummary, lives: Lives, at: Date): DeskItem[] => {
  const { coordinator, nominating } = useWords()
  const { why, waits, ...words } = coordinator.desk
  const item = (count: number, said: DeskItem): DeskItem[] => (count > 0 ? [said] : [])
  return [
    ...item(desk.toTriage, {
      title: words.triage(desk.toTriage),
      href: '/board?state=submitted',
      why: why.triage,
      when: words.triageWhen(daysSince(desk.oldest, at)),
    }),
    ...item(desk.unfilled, {
      title: words.unfilled(desk.unfilled),
      href: '/board?state=unfilled',
      why: why.unfilled,
      when: waits(daysSince(desk.oldestUnfilled, at)),
    }),
    ...item(desk.tasks, {
      title: words.tasks(desk.tasks),
      href: '/board/tasks',
      why: why.tasks,
      when: waits(daysSince(desk.oldestTask, at)),
    }),
    ...item(desk.unconfirmed, {
      title: words.unconfirmed(desk.unconfirmed),
      href: '/board?state=accepted&sort=date',
      why: why.unconfirmed,
    }),
    ...item(desk.offersToCheck, {
      title: words.offers(desk.offersToCheck),
      href: '/offers?state=submitted',
      why: why.offers,
      when: waits(daysSince(desk.oldestOffer, at)),
    }),
    ...item(lives?.named ?? 0, {
      title: nominating.pipeline.waiting(lives?.named ?? 0),
      href: '/pipeline?state=nominated',
      why: nominating.pipeline.waitingWhy,
    }),
    ...item(lives?.toSchedule ?? 0, {
      title: nominating.pipeline.toSchedule(lives?.toSchedule ?? 0),
      href: '/pipeline?group=telling',
      why: nominating.pipeline.toScheduleWhy,
    }),
  ]
}

const Funnel = ({ desk }: { desk: BoardSummary }) => {
  const { coordinator } = useWords()
  const words = coordinator.desk.funnel
  return (
    <FunnelChart
      title={words.title}
      finding={words.finding(desk.funnel.asked, desk.funnel.evaluated, desk.year)}
      heads={words.heads}
      stages={stages.map(id => ({ id, label: words.stages[id], value: desk.funnel[id] }))}
    />
  )
}

/** A coordinator's landing page: what needs them now, how the hub stands, and the way to everything else. */
export const CoordinatorDeskPage = ({
  desk,
  lives,
  advice,
  at,
  tabs,
}: {
  desk: BoardSummary
  lives: Lives
  advice: Advice
  at: Date
  tabs: ReactNode
}) => {
  const { coordinator, nominating } = useWords()
  const words = coordinator.desk
  const needs = [...useAdviceNeeds(advice), ...useNeeds(desk, lives, at)]
  const links = [
    ['/board', words.links.board],
    ['/board/tasks', words.links.tasks],
    ['/board/employers', words.links.load],
    ['/pipeline/gaps', nominating.pipeline.gaps],
    ['/fairness', words.links.fairness],
    ['/fairness/coverage', words.links.coverage],
    ['/board/kept-apart', words.links.apart],
  ] as const
  return (
    <Page title={words.title} width="wide">
      {tabs}
      <Columns
        main={
          <>
            <Section title={words.needs}>
              {needs.length > 0 ? (
                <NeedsYou items={needs} />
              ) : (
                <EmptyState title={words.nothing.title} seed="coordinator">
                  <p className="govuk-body">{words.nothing.text}</p>
                </EmptyState>
              )}
            </Section>
            <Coming desk={desk} />
            <TookPlace desk={desk} />
            <Funnel desk={desk} />
          </>
        }
        side={
          <Section card>
            <StatRow
              stats={[
                { value: desk.looking, label: words.stats.looking, href: '/board?group=looking' },
                { value: desk.seatsShort, label: words.stats.short, href: '/board?group=looking&sort=shortfall' },
                { value: desk.soon, label: words.stats.soon, href: '/board?group=agreed&sort=date' },
              ]}
            />
            <p className="govuk-body">{words.answers(desk.answers)}</p>
            <ul className="govuk-list">
              {links.map(([href, text]) => (
                <li key={href}>
                  <a className="govuk-link" href={href}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        }
      />
    </Page>
  )
}
