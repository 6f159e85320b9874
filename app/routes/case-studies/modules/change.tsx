import { useLoaderData } from '@remix-run/react'
import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { ModuleForm } from './fields'
import { changeIt, readChange } from './module-verbs'

export const meta = titled(words => words.modules.change)
export const loader = readChange
export const action = changeIt

export default function ChangeModule() {
  const { id, name, purpose, phases, employerCap } = useLoaderData<typeof loader>()
  const { modules: words } = useWords()
  return (
    <Page title={words.change} caption={name} back={{ href: `/modules/${id}`, text: name }}>
      <ModuleForm values={{ name, purpose, phases, employerCap: String(employerCap) }} send={words.save} />
    </Page>
  )
}
