import { useParams } from '@remix-run/react'
import { AllocateForm, adviceConstraints, adviceLanguages, TriageForm, urgencies } from '~/domain/advice/forms'
import { dayInWords, listInWords, timeInWords } from '~/text/when'
import { Checkbox, Checkboxes, DateField, FormFor, Radios, Select, TextArea } from '~/ui/form'
import { Details } from '~/ui/notices'
import { useLanguage, useWords } from '~/ui/words'
import { Card, type MoveForm, useForm } from './verb-form'

/** Somebody reads it: how soon, and what the person needs. Read before, it is folded away and can be put right. */
export const TriageForms = (props: MoveForm) => {
  const { verbs } = useWords().adviceDesk
  const pressed = useParams().verb === 'triage'
  return props.request.urgency === null ? (
    <Card verb="triage">
      <Triage {...props} />
    </Card>
  ) : (
    <Details summary={verbs.triage.title} open={pressed} id="do-triage">
      <Triage {...props} />
    </Details>
  )
}

const Triage = ({ request, home }: MoveForm) => {
  const { adviceDesk, advice } = useWords()
  const { fields: labels, urgencies: soon, constraints } = adviceDesk
  const values = {
    ...{ urgency: request.urgency ?? undefined, constraints: request.constraints, language: request.language },
    ...{ benefitsLinked: request.benefitsLinked, conflict: request.conflict, conflictWith: request.conflictWith },
    deadlineOn: request.deadlineOn ? request.deadlineOn.toISOString().slice(0, 10) : undefined,
  }
  return (
    <FormFor schema={TriageForm} values={values} {...useForm('triage', home)}>
      {fields => (
        <>
          <Radios
            field={fields.urgency}
            label={labels.urgency}
            options={urgencies.map(value => ({ value, text: soon[value], hint: labels.urgencyHints[value] }))}
          />
          <DateField field={fields.deadlineOn} label={labels.deadline} optional />
          <Checkboxes
            field={fields.constraints}
            label={labels.constraints}
            options={adviceConstraints.map(value => ({ value, text: constraints[value] }))}
            optional
            small
          />
          <Select
            field={fields.language}
            label={labels.language}
            options={adviceLanguages.map(value => ({ value, text: advice.languages[value] ?? value }))}
          />
          <Checkbox field={fields.benefitsLinked} label={labels.benefits} hint={adviceDesk.page.benefitsText} />
          {request.candidates.length > 0 && (
            <Checkboxes
              field={fields.conflictWith}
              label={labels.conflict}
              options={request.candidates.map(({ personId, name }) => ({ value: personId, text: name }))}
              optional
              small
            />
          )}
          <TextArea field={fields.conflict} label={labels.conflictWhy} rows={2} limit={300} optional />
        </>
      )}
    </FormFor>
  )
}

/** Every adviser of the hub with how many they have, and why they can or cannot have this one. */
export const GiveForm = ({ verb, request, home }: MoveForm & { verb: 'allocate' | 'pass-on' }) => {
  const { adviceDesk, advice } = useWords()
  const { page, hindrances, fields: labels } = adviceDesk
  const language = useLanguage()
  const form = useForm(verb, home)
  type Candidate = MoveForm['request']['candidates'][number]
  const room = ({ count, first }: NonNullable<Candidate['free']>) =>
    first ? page.freeTimes(count, `${dayInWords(language, first)}, ${timeInWords(first)}`) : page.noFreeTimes
  const saidOf = ({ employer, ofProvider, languages, caseload, cap, free, why }: Candidate) =>
    [
      why.length === 0
        ? page.canHave
        : page.cannot(
            listInWords(
              language,
              why.map(one => hindrances[one]),
            ),
          ),
      page.room(caseload, cap),
      free === null ? '' : room(free),
      page.speaks(
        listInWords(
          language,
          languages.map(code => advice.languages[code] ?? code),
        ),
      ),
      employer ? page.employed(employer) : '',
      ofProvider ? page.ofProvider : '',
    ]
      .filter(Boolean)
      .join('; ')
  const hint = (candidate: Candidate) => (
    <>
      {saidOf(candidate)}
      {candidate.free && (
        <>
          <br />
          <a className="govuk-link" href={`/advisers/${candidate.personId}/diary`}>
            {page.diaryOf(candidate.name)}
          </a>
        </>
      )}
    </>
  )
  const others = request.candidates.filter(({ personId }) => personId !== request.adviserId || verb === 'allocate')
  return (
    <Card verb={verb}>
      {others.every(({ why }) => why.length > 0) && <p className="govuk-body">{page.nobodyCan}</p>}
      <FormFor schema={AllocateForm} {...form}>
        {fields => (
          <Radios
            field={fields.adviserId}
            label={labels.adviser}
            options={others.map(candidate => ({
              ...{ value: candidate.personId, text: candidate.name, hint: hint(candidate) },
              disabled: candidate.why.length > 0,
            }))}
          />
        )}
      </FormFor>
    </Card>
  )
}
