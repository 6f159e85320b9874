import type { PlanView, ShownGoal, ShownPlan } from '~/domain/plans'
import { clock } from '~/platform/clock'
import type { PdfBlock, PdfPaper } from '~/platform/pdf'
import { type Language, type Words, wordsFor } from '~/text'
import { dateInWords } from '~/text/when'

const paragraph = (text: string): PdfBlock => ({ kind: 'paragraph', text })
const heading = (level: 2 | 3, text: string): PdfBlock => ({ kind: 'heading', level, text })

/** A goal with its steps, each with whose it is, until when, and whether it is done. */
const goalBlocks = (goal: ShownGoal, words: Words['plans'], language: Language): PdfBlock[] => {
  const stands = [words.goalKinds[goal.kind], words.goalStatuses[goal.status]]
  const why = goal.archiveReason && [words.archiveReasons[goal.archiveReason], goal.archiveWords]
  const steps = goal.actions.map(({ words: step, owner, dueOn, doneAt, note }) =>
    [
      step,
      words.page.whose(words.owners[owner].own),
      doneAt ? words.page.doneOn(dateInWords(language, doneAt)) : dueOn && words.page.due(dateInWords(language, dueOn)),
      note,
    ]
      .filter(Boolean)
      .join(' · '),
  )
  return [
    heading(3, goal.words),
    { kind: 'paragraph', text: [...stands, ...(why ?? [])].filter(Boolean).join(' · '), quiet: true },
    steps.length > 0 ? { kind: 'list', items: steps } : paragraph(words.page.noActions),
  ]
}

const shortlistItems = ({ shortlist }: ShownPlan, words: Words['plans']): string[] =>
  shortlist.map(({ title, organisation, why, open, own, href }) =>
    [
      [title, organisation].filter(Boolean).join(', '),
      why,
      own ? words.page.ownCourse : '',
      open ? '' : words.page.over,
      href?.startsWith('http') ? href : '',
    ]
      .filter(Boolean)
      .join(' · '),
  )

/** The plan as a paper, in the reader's language. */
export const planPaper = (
  { plan, reference, adviser, hub }: PlanView & { plan: ShownPlan },
  language: Language,
): Omit<PdfPaper, 'madeAt'> => {
  const words = wordsFor(language).plans
  const on = (at: Date | null) => (at ? dateInWords(language, at) : '–')
  const { paper, page, bodies } = words
  const shortlist = shortlistItems(plan, words)
  const signposts = plan.signposts.map(({ body, words: said }) => [bodies[body], said].filter(Boolean).join(': '))
  return {
    ...{ title: `${paper.title} ${reference}`, language, author: hub.name, lettersMissing: paper.lettersMissing },
    blocks: [
      paragraph(paper.made(dateInWords(language, clock.now()))),
      {
        kind: 'facts',
        facts: [
          ...(adviser ? ([[paper.adviser, [adviser.name, adviser.employer].filter(Boolean).join(', ')]] as const) : []),
          [paper.shared, on(plan.sharedAt)],
          [paper.agreed, on(plan.acknowledgedAt)],
        ],
      },
      ...(plan.declared
        ? [paragraph(page.declared(plan.declared.employer, dateInWords(language, plan.declared.on)))]
        : []),
      heading(2, page.goals),
      ...(plan.goals.length > 0
        ? plan.goals.flatMap(goal => goalBlocks(goal, words, language))
        : [paragraph(page.noGoals)]),
      heading(2, page.shortlist),
      shortlist.length > 0 ? { kind: 'list', items: shortlist } : paragraph(page.noShortlist),
      heading(2, page.signposts),
      signposts.length > 0 ? { kind: 'list', items: signposts } : paragraph(page.noSignposts),
    ],
  }
}
