import { titled } from '~/titled'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { ModuleForm } from './fields'
import { makeIt, readNew } from './module-verbs'

export const meta = titled(words => words.modules.new)
export const loader = readNew
export const action = makeIt

export default function NewModule() {
  const { modules: words } = useWords()
  return (
    <Page title={words.new} lead={words.newLead} back={{ href: '/modules', text: words.title }}>
      <ModuleForm values={{ name: '', purpose: '', phases: [], employerCap: '2' }} send={words.make} />
    </Page>
  )
}
