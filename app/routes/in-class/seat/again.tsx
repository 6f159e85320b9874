import { type Outcome, refuse } from '~/domain/kernel/decision'
import { joinAgain, seatCookie } from '~/domain/lessons'
import { AgainForm } from '~/domain/lessons/forms'
import { openPage, openSubmit, seeOther } from '~/http'
import { mayTryRejoin } from '~/platform/rate-limit'
import { titled } from '~/titled'
import { FormFor, Select, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useSaid } from '../../encounters/said'
import { usePictureOptions } from '../pictures-said'
import { tryCode } from './try-code'

export const meta = titled(words => words.inClass.again.title)

export const loader = openPage(async () => ({}))

type Why = 'no-such-code' | 'no-such-row' | 'too-many'

export const action = openSubmit({
  form: AgainForm,
  run: async (_actor, { code, first, second, third }, request, { address }): Promise<Outcome<string, Why>> => {
    const lesson = await tryCode(code, request, address)
    if (!lesson.ok) return lesson
    const verdict = await mayTryRejoin(lesson.value.id)
    return verdict.ok ? joinAgain(lesson.value, [first, second, third]) : refuse('too-many')
  },
  refusals: words => words.inClass.again.refusals,
  then: token => seeOther('/seat', undefined, { 'set-cookie': seatCookie(token) }),
})

/** Coming back to a seat by its three pictures, on this device or another. */
export default function JoinAgain() {
  const { again: words, join } = useWords().inClass
  const result = useSaid(words.errors)
  const options = usePictureOptions()
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/join', text: join.title }}>
      <FormFor id="again" schema={AgainForm} result={result} send={words.send}>
        {fields => (
          <>
            <TextField
              field={fields.code}
              label={join.code}
              hint={join.hint}
              width={10}
              autoComplete="off"
              spacedLetters
            />
            <Select field={fields.first} label={words.first} options={options} blank="" />
            <Select field={fields.second} label={words.second} options={options} blank="" />
            <Select field={fields.third} label={words.third} options={options} blank="" />
          </>
        )}
      </FormFor>
    </Page>
  )
}
