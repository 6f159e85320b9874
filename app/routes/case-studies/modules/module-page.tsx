import { useLoaderData } from '@remix-run/react'
import type { ModuleView } from '~/domain/case-studies'
import { titled } from '~/titled'
import { ErrorSummary } from '~/ui/error-summary'
import { Columns, Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Tag } from '~/ui/tag'
import { useWords } from '~/ui/words'
import { useAnswered } from '../result'
import { useMissingSaid } from './missing-said'
import type { readModule } from './module-verbs'
import { PeopleTable } from './people-table'
import { moduleTone } from './tone'

export const moduleMeta = titled(words => words.modules.title)

const presses = ['make-ready', 'publish', 'take-back', 'retire'] as const

const Moves = ({ module }: { module: ModuleView }) => {
  const { modules: words } = useWords()
  const blocked = (move: string) => (move === 'make-ready' || move === 'publish') && module.missing.length > 0
  return (
    <>
      {presses
        .filter(move => module.moves.includes(move) && !blocked(move))
        .map(move => (
          <div key={move}>
            <p className="govuk-body-s tv-quiet">{words.moveText[move]}</p>
            <PostButton
              action={`/modules/${module.id}/${move}`}
              tone={move === 'make-ready' || move === 'publish' ? 'primary' : 'secondary'}
            >
              {words.moves[move]}
            </PostButton>
          </div>
        ))}
      {module.moves.includes('change') && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/modules/${module.id}/change`}>
            {words.change}
          </a>
        </p>
      )}
    </>
  )
}

/** One module: what it lacks said first, then who is in it and who could join. */
export const ModulePage = () => {
  const module = useLoaderData<typeof readModule>() as unknown as ModuleView
  const { modules: words } = useWords()
  const { refused } = useAnswered()
  const said = useMissingSaid(module.employers)
  const changes = module.moves.includes('change')
  const at = `/modules/${module.id}/lives`
  return (
    <Page title={module.name} lead={module.purpose} back={{ href: '/modules', text: words.title }} width="wide">
      {refused.length > 0 && <ErrorSummary errors={refused.map(text => ({ text }))} />}
      <Columns
        main={
          <>
            {module.state !== 'retired' && (
              <Section title={words.missingTitle}>
                {module.missing.length === 0 ? (
                  <p className="govuk-body">{words.whole}</p>
                ) : (
                  <ul className="govuk-list govuk-list--bullet">
                    {module.missing.map(one => (
                      <li key={said(one)}>{said(one)}</li>
                    ))}
                  </ul>
                )}
              </Section>
            )}
            <Section title={words.people} id="people">
              {module.people.length === 0 ? (
                <p className="govuk-body">{words.nobody}</p>
              ) : (
                <PeopleTable
                  caption={words.people}
                  people={module.people}
                  verb={changes ? { to: id => `${at}/${id}/remove`, says: words.remove } : null}
                />
              )}
            </Section>
            {changes && (
              <Section title={words.couldJoin}>
                {module.couldJoin.length === 0 ? (
                  <p className="govuk-body">{words.nobodyElse}</p>
                ) : (
                  <PeopleTable
                    caption={words.couldJoin}
                    people={module.couldJoin}
                    verb={{ to: id => `${at}/${id}/add`, says: words.add }}
                  />
                )}
              </Section>
            )}
          </>
        }
        side={
          <>
            <Section title={words.now} card>
              <p className="govuk-body">
                <Tag tone={moduleTone(module.state)}>{words.states[module.state]}</Tag>
              </p>
              <p className="govuk-body">
                {words.figures(module.heard, module.people.length - module.heard, module.plans.length)}
              </p>
              <Moves module={module} />
            </Section>
            <Section title={words.plans}>
              {module.plans.length === 0 ? (
                <p className="govuk-body">{words.noPlans}</p>
              ) : (
                <ul className="govuk-list">
                  {module.plans.map(({ id, title, flagged }) => (
                    <li key={id}>
                      {title} {flagged && <span className="tv-quiet">{words.flagged}</span>}
                    </li>
                  ))}
                </ul>
              )}
            </Section>
          </>
        }
      />
    </Page>
  )
}
