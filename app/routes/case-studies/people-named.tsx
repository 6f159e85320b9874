import type { ClipView } from '~/domain/case-studies'
import { PersonMasked, PersonNamed, PersonTakenOut } from '~/domain/case-studies/forms'
import type { Words } from '~/text'
import { ButtonGroup } from '~/ui/button'
import { FormFor, TextField } from '~/ui/form'
import { Details } from '~/ui/notices'
import { Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Tag } from '~/ui/tag'
import { useAnswered } from './result'
import { stateTone } from './studio/tones'

type Person = ClipView['people'][number]
type Said = Words['studio']['people']
type Errors = { named: string; short: string }

const Passage = ({
  person,
  words,
  field,
}: {
  person: Person
  words: Said
  field: Parameters<typeof TextField>[0]['field']
}) => (person.inWords ? null : <TextField field={field} label={words.passage} hint={words.passageHint} />)

const Decide = ({ person, at, words, errors }: { person: Person; at: string; words: Said; errors: Errors }) => {
  const here = `${at}/${person.id}`
  return (
    <>
      <ButtonGroup>
        <PostButton action={`${here}/agreed`} about={person.named}>
          {words.agreed}
        </PostButton>
        {person.inWords && (
          <PostButton action={`${here}/cut`} about={person.named}>
            {words.cut}
          </PostButton>
        )}
        <PostButton action={`${here}/mistaken`} about={person.named}>
          {words.mistaken}
        </PostButton>
      </ButtonGroup>
      <Details summary={words.mask}>
        <FormFor
          id={`mask-${person.id}`}
          schema={PersonMasked(errors)}
          action={`${here}/mask`}
          send={words.mask}
          tone="secondary"
        >
          {fields => (
            <>
              <TextField field={fields.words} label={words.maskWords} hint={words.maskHint} width={20} />
              <Passage person={person} words={words} field={fields.passage} />
            </>
          )}
        </FormFor>
      </Details>
      {!person.inWords && (
        <Details summary={words.cut}>
          <FormFor
            id={`cut-${person.id}`}
            schema={PersonTakenOut(errors)}
            action={`${here}/cut`}
            send={words.cut}
            tone="secondary"
          >
            {fields => <Passage person={person} words={words} field={fields.passage} />}
          </FormFor>
        </Details>
      )}
    </>
  )
}

/** The other people named in a clip, each with its decision, and a way to point somebody out. */
export const PeopleNamed = ({
  people,
  at,
  words,
  errors,
  decides,
  adding,
}: {
  people: readonly Person[]
  /** Where the verbs about people of this clip have their addresses. */
  at: string
  words: Said
  errors: Errors
  decides: boolean
  /** The form for pointing somebody out was sent and came back. */
  adding: boolean
}) => {
  const { result } = useAnswered()
  if (people.length === 0 && !decides) return null
  return (
    <Section title={words.title} id="people">
      <p className="govuk-body">{words.lead}</p>
      {people.map(person => (
        <article className="tv-card" key={person.id}>
          <h3 className="govuk-heading-s">
            {person.named}{' '}
            <Tag tone={stateTone(person.waits ? 'open' : person.state)}>{words.states[person.state]}</Tag>
          </h3>
          <p className="govuk-body-s tv-quiet">
            {words.sides[person.side]} {person.waits && !person.inWords && words.notInWords}
          </p>
          {person.waits && decides && <Decide person={person} at={at} words={words} errors={errors} />}
        </article>
      ))}
      {decides && (
        <Details summary={words.add} open={adding}>
          <FormFor
            id="person"
            schema={PersonNamed(errors)}
            action={at}
            result={adding ? result : undefined}
            send={words.send}
            tone="secondary"
          >
            {fields => <TextField field={fields.named} label={words.who} hint={words.whoHint} width={20} />}
          </FormFor>
        </Details>
      )}
    </Section>
  )
}
