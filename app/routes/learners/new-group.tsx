import { useLoaderData } from '@remix-run/react'
import { learnerStaff, learnersToTick, placesOfLearners, saveGroup } from '~/domain/learners'
import { GroupForm } from '~/domain/learners/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { GroupFields } from './group-fields'

export const meta = titled(words => words.learners.groups.new)

export const loader = page({ for: learnerStaff }, async (viewer, _params, url) => {
  const places = await placesOfLearners(viewer)
  const place = places.find(({ id }) => id === url.searchParams.get('place')) ?? places[0]
  return place ? { place, learners: await learnersToTick(viewer, place.id) } : null
})

export const action = submit({
  for: learnerStaff,
  form: GroupForm,
  run: (actor, typed) => saveGroup(actor, { ...typed, groupId: '' }),
  refusals: words => words.learners.groups.refusals,
  then: (_saved, _params, _request, words) => seeOther('/learners/groups', words.learners.groups.saved),
})

/** A new group. */
export default function NewGroup() {
  const { place, learners } = useLoaderData<typeof loader>()
  const { groups: words, form } = useWords().learners
  const result = useSaid(form.errors)
  return (
    <Page title={words.new} caption={place.name} back={{ href: '/learners/groups', text: words.title }}>
      <GroupFields result={result} place={place} values={{}} learners={learners} />
    </Page>
  )
}
