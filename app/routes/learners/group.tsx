import { useLoaderData } from '@remix-run/react'
import { groupToChange, learnerStaff, learnersToTick, placesOfLearners, saveGroup } from '~/domain/learners'
import { GroupForm } from '~/domain/learners/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { GroupFields } from './group-fields'

export const meta = titled(words => words.learners.groups.title)

export const loader = page({ for: learnerStaff }, async (viewer, { groupId = '' }) => {
  const group = await groupToChange(viewer, groupId)
  if (!group) return null
  const places = await placesOfLearners(viewer)
  const place = places.find(({ id }) => id === group.institutionId)
  return place ? { group, place, learners: await learnersToTick(viewer, place.id) } : null
})

export const action = submit({
  for: learnerStaff,
  form: GroupForm,
  run: saveGroup,
  refusals: words => words.learners.groups.refusals,
  then: (_saved, _params, _request, words) => seeOther('/learners/groups', words.learners.groups.saved),
})

/** One group: who looks after it and who is in it. */
export default function Group() {
  const { group, place, learners } = useLoaderData<typeof loader>()
  const { groups: words, form } = useWords().learners
  const result = useSaid(form.errors)
  return (
    <Page
      title={group.name}
      caption={place.name}
      back={{ href: '/learners/groups', text: words.title }}
      aside={<ButtonLink href={`/learners/cards?group=${group.id}`}>{words.cards}</ButtonLink>}
    >
      <GroupFields
        result={result}
        place={place}
        groupId={group.id}
        values={{ name: group.name, tutorId: group.tutorId ?? '', learnerIds: group.learnerIds }}
        learners={learners}
      />
      <PostButton action={`/learners/groups/${group.id}/remove`} tone="warning">
        {words.remove}
      </PostButton>
    </Page>
  )
}
