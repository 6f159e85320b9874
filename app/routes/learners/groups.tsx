import { useLoaderData } from '@remix-run/react'
import { groupsOf, learnerStaff } from '~/domain/learners'
import { page } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'

export const meta = titled(words => words.learners.groups.title)

export const loader = page({ for: learnerStaff }, async viewer => ({ groups: await groupsOf(viewer) }))

/** The groups of one's own institutions. */
export default function Groups() {
  const { groups } = useLoaderData<typeof loader>()
  const { groups: words, list } = useWords().learners
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ href: '/learners', text: list.title }}
      aside={<ButtonLink href="/learners/groups/new">{words.new}</ButtonLink>}
    >
      {groups.length === 0 && <p className="govuk-body">{words.none}</p>}
      <ul className="tv-plans">
        {groups.map(({ id, name, tutor, learners }) => (
          <li key={id}>
            <a className="govuk-link" href={`/learners/groups/${id}`}>
              {name}
            </a>
            <p className="tv-quiet">{[tutor, words.count(learners)].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </Page>
  )
}
