import { useLoaderData } from '@remix-run/react'
import { hubsHere } from '~/domain/network'
import { openPage } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { Contact } from './contact'
import { Passages } from './passages'

export const meta = titled(words => words.public.help.title)

export const loader = openPage(async () => ({ hubs: await hubsHere() }))

export default function Help() {
  const { hubs } = useLoaderData<typeof loader>()
  const { public: words } = useWords()
  const { title, lead, contents, groups, more } = words.help
  const parts = Object.entries(groups)
  return (
    <Page title={title} lead={lead}>
      <nav aria-label={contents} className="tv-contents">
        <ul>
          {parts.map(([key, group]) => (
            <li key={key}>
              <a className="govuk-link" href={`#${key}`}>
                {group.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(([key, group]) => (
        <section key={key} id={key} className="tv-section">
          <h2 className="govuk-heading-l">{group.title}</h2>
          <Passages of={group.passages} level={3} />
        </section>
      ))}
      <Contact hubs={hubs} title={more} />
    </Page>
  )
}
