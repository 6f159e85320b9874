import type { SubmissionResult } from '@conform-to/react'
import type { namingFor } from '~/domain/case-studies'
import {
  leavingBands,
  Nominate,
  relationships,
  sectors,
  storyLanguages,
  subMajorGroups,
} from '~/domain/case-studies/forms'
import { DateField, EmailField, FormFor, Radios, Select, TextArea, TextField } from '~/ui/form'
import { InsetText } from '~/ui/notices'
import { useLanguage, useWords } from '~/ui/words'

export type Naming = NonNullable<Awaited<ReturnType<typeof namingFor>>>

/** The whole of naming somebody on one page: who, their work, why, and what has to be known beforehand. */
export const NominateForm = ({ naming, result }: { naming: Naming; result: SubmissionResult | undefined }) => {
  const { nominating, encounters } = useWords()
  const language = useLanguage()
  const words = nominating.form
  const { employers, modules, ask } = naming
  const [only] = employers
  const yesNo = [
    { value: 'yes', text: words.yes },
    { value: 'no', text: words.no },
  ]
  const from = <K extends string>(values: readonly K[], texts: { [key in K]: string }) =>
    values.map(value => ({ value, text: texts[value] }))

  return (
    <>
      {ask?.note && <InsetText>{`${words.askTitle}: ${ask.note}`}</InsetText>}
      <FormFor
        schema={Nominate}
        result={result}
        values={{
          language,
          employerId: ask?.employerId ?? (employers.length === 1 ? only?.id : undefined),
          moduleId: naming.moduleId ?? undefined,
        }}
        hidden={{
          ...(ask?.open ? { askId: ask.id } : {}),
          ...(employers.length === 1 && only ? { employerId: only.id } : {}),
        }}
        send={words.send}
      >
        {fields => (
          <>
            {naming.hubWide && (
              <>
                <h2 className="govuk-heading-m">{words.request}</h2>
                <p className="govuk-body">{words.requestText}</p>
                <TextField field={fields.askedBy} label={words.askedBy} width={20} />
                <EmailField
                  field={fields.askedByEmail}
                  label={words.askedByEmail}
                  hint={words.askedByHint}
                  width={30}
                  optional
                />
                <DateField field={fields.askedOn} label={words.askedOn} />
              </>
            )}
            <h2 className="govuk-heading-m">{words.who}</h2>
            {employers.length > 1 && (
              <Select
                field={fields.employerId}
                label={words.employer}
                blank=""
                options={employers.map(({ id, name }) => ({ value: id, text: name }))}
              />
            )}
            <TextField field={fields.name} label={words.name} width={20} />
            <EmailField field={fields.email} label={words.email} hint={words.emailHint} width={30} />
            <TextField field={fields.phone} label={words.phone} hint={words.phoneHint} type="tel" width={20} optional />
            <Radios
              field={fields.relationship}
              label={words.relationship}
              options={from(relationships, nominating.relationships)}
              small
            />
            <Radios
              field={fields.language}
              label={words.language}
              options={from(storyLanguages, nominating.languages)}
              inline
              small
            />
            <h2 className="govuk-heading-m">{words.work}</h2>
            <TextField field={fields.role} label={words.role} hint={words.roleHint} />
            <Select field={fields.sector} label={words.sector} blank="" options={from(sectors, encounters.sectors)} />
            <Select
              field={fields.soc}
              label={words.soc}
              hint={words.socHint}
              blank=""
              options={from(subMajorGroups, nominating.subMajorGroups)}
            />
            <TextField field={fields.district} label={words.district} hint={words.districtHint} width={20} />
            <Radios
              field={fields.leaving}
              label={words.leaving}
              hint={words.leavingHint}
              options={from([...leavingBands, 'not-sure'] as const, nominating.leaving)}
              small
            />
            <TextArea field={fields.why} label={words.why} hint={words.whyHint} rows={5} limit={600} />
            <h2 className="govuk-heading-m">{words.before}</h2>
            <Radios field={fields.adult} label={words.adult} options={yesNo} inline small />
            <Radios field={fields.knows} label={words.knows} hint={words.knowsHint} options={yesNo} inline small />
            {modules.length > 0 && (
              <Select
                field={fields.moduleId}
                label={words.module}
                blank={words.moduleAny}
                options={modules.map(({ id, name }) => ({ value: id, text: name }))}
                optional
              />
            )}
          </>
        )}
      </FormFor>
    </>
  )
}
