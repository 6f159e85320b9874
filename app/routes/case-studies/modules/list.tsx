import { useLoaderData } from '@remix-run/react'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Page } from '~/ui/page'
import { PathPattern } from '~/ui/path-pattern'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { LifeTabs } from '../life-tabs'
import { readModules } from './module-verbs'
import { moduleTone } from './tone'

export const meta = titled(words => words.modules.title)
export const loader = readModules

export default function ModulesPage() {
  const { modules, assembles } = useLoaderData<typeof loader>()
  const { modules: words } = useWords()
  const make = assembles ? <ButtonLink href="/modules/new">{words.new}</ButtonLink> : undefined
  return (
    <Page title={words.title} lead={words.lead} width="wide" aside={modules.length > 0 ? make : undefined}>
      <LifeTabs now="/modules" />
      {modules.length === 0 && (
        <EmptyState title={words.emptyTitle} seed="modules" action={make}>
          <p className="govuk-body">{words.empty}</p>
        </EmptyState>
      )}
      {modules.map(module => (
        <article className="tv-card" key={module.id}>
          <PathPattern seed={module.id} />
          <h2 className="govuk-heading-m">
            <a className="govuk-link" href={`/modules/${module.id}`}>
              {module.name}
            </a>{' '}
            <Tag tone={moduleTone(module.state)}>{words.states[module.state]}</Tag>
          </h2>
          <p className="govuk-body">{module.purpose}</p>
          <p className="govuk-body">{words.figures(module.heard, module.onTheWay, module.plans)}</p>
          {module.state !== 'retired' && <p className="govuk-body">{words.toMend(module.missing)}</p>}
        </article>
      ))}
    </Page>
  )
}
