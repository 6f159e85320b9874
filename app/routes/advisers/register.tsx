import { useLoaderData } from '@remix-run/react'
import { registerAdviser } from '~/domain/advisers'
import { levels, RegisterForm, registers } from '~/domain/advisers/forms'
import { seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { DateField, FormFor, Radios } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../encounters/said'
import { adviserToKeep } from './keeping'

export const meta = titled(words => words.advisers.register.title)
export const loader = adviserToKeep

export const action = submit({
  for: ['coordinator'],
  form: RegisterForm,
  run: registerAdviser,
  refusals: words => words.advisers.refusals,
  then: ({ personId }, _params, _request, words) => seeOther(`/advisers/${personId}`, words.advisers.register.done),
})

/** A coordinator writes down what stands on the register. */
export default function Register() {
  const { personId, name } = useLoaderData<typeof loader>()
  const { register: words, registers: names, errors } = useWords().advisers
  return (
    <Page title={words.title} caption={name} lead={words.lead} back={`/advisers/${personId}`}>
      <FormFor id="register" schema={RegisterForm} result={useSaid(errors)} send={words.send}>
        {fields => (
          <>
            <Radios
              field={fields.body}
              label={words.body}
              options={registers.map(value => ({
                ...{ value, text: names[value] },
                ...(value === 'rcl' ? { hint: words.rclHint } : {}),
              }))}
            />
            <Radios
              field={fields.level}
              label={words.level}
              hint={words.levelHint}
              options={levels.map(level => ({ value: String(level), text: String(level) }))}
              inline
              small
            />
            <DateField field={fields.from} label={words.from} />
            <DateField field={fields.to} label={words.to} />
          </>
        )}
      </FormFor>
    </Page>
  )
}
