import { download, explorerPage, wordsOf } from '~/http'
import { choicesIn } from '~/shell'
import { readPortfolio } from './read-portfolio'

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`).replace(/\n/g, '<br>')

/** The portfolio as one web page that needs nothing else: it opens anywhere, for as long as there are browsers. */
export const loader = explorerPage(async (actor, _params, _url, request) => {
  const own = await readPortfolio(actor)
  if (!own) return null
  const { language } = choicesIn(request.headers.get('cookie'))
  const { exploration, questions, encounters, placements } = wordsOf(request)
  const kinds: { readonly [kind: string]: string } = encounters.kinds
  const words = exploration.portfolio
  const asked: Record<number, { prompt: string }> = questions.asked
  const part = (title: string, items: string[]) =>
    `<h2>${escaped(title)}</h2>${items.length > 0 ? items.join('') : `<p>${escaped(words.empty)}</p>`}`
  const { work, label, madeOn, meetings, placed } = own
  const thoughts = work.thoughts.map(
    ({ question, role, words: said, clip }) =>
      `<article><h3>${escaped(asked[question]?.prompt ?? '')}</h3><p>${escaped(clip ? `${clip.shownAs}. ${role}` : exploration.thoughts.gone)}</p><p>${escaped(said)}</p></article>`,
  )
  const { canvas, talks } = work
  const canvases = canvas
    ? [
        `<h3>${escaped(asked[canvas.question]?.prompt ?? '')}</h3>`,
        ...canvas.fragments.map(({ clip, role }) => `<p>${escaped(clip ? `${clip.shownAs}. ${role}` : role)}</p>`),
        ...[canvas.share, canvas.differ, canvas.depended, canvas.self].map(text => `<p>${escaped(text)}</p>`),
      ]
    : []
  const body = [
    `<h1>${escaped(words.title)}</h1><p>${escaped(label)}, ${madeOn}</p>`,
    part(words.thoughts, thoughts),
    part(words.canvases, canvases),
    part(
      words.talks,
      talks.map(({ heldOn, surprised }) => `<p>${heldOn}: ${escaped(surprised)}</p>`),
    ),
    part(
      words.placements,
      placed.map(
        ({ title, organisation, from, to, minutes }) =>
          `<p>${from} – ${to}: ${escaped(`${title}, ${organisation}.`)} ${escaped(placements.page.time(minutes))}</p>`,
      ),
    ),
    ...(meetings
      ? [
          part(words.meetings, [
            ...(meetings.length > 0 ? [`<p>${escaped(words.meetingsLead)}</p>`] : []),
            ...meetings.map(
              ({ on, kind, employer, group }) =>
                `<p>${on}: ${escaped(words.met(group, employer))} ${escaped(kinds[kind] ?? '')}</p>`,
            ),
          ]),
        ]
      : []),
  ].join('')
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(words.title)}</title><style>body{font:1.1rem/1.5 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}</style></head><body>${body}</body></html>`
  return download(html, `portfolio-${madeOn}.html`, 'text/html; charset=utf-8')
})
