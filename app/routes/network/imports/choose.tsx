import { useActionData, useLoaderData } from '@remix-run/react'
import { chooseSchools, placesToChoose } from '~/domain/network'
import { ChooseSchools, phases } from '~/domain/network/forms'
import { page, seeOther, submit } from '~/http'
import { titled } from '~/titled'
import { Checkbox, Checkboxes, FormFor, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { keepers } from './who'

export const meta = titled(words => words.imports.choose.title)

export const loader = page({ for: keepers }, (actor, { importId = '' }) => placesToChoose(actor, importId))

export const action = submit({
  for: keepers,
  form: words => ChooseSchools(words.imports.choose.wrong),
  run: (actor, chosen) => chooseSchools(actor, chosen),
  refusals: words => words.imports.report.refusals,
  then: (file, _params, _request, words) => seeOther(`/imports/${file.id}`, words.imports.report.chosenDone),
})

export default function ChoosePage() {
  const { file, fresh, authorities, areas, phases: found } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { imports, directory } = useWords()
  const words = imports.choose
  return (
    <Page title={words.title} caption={file.fileName} lead={words.lead} back={`/imports/${file.id}`}>
      <FormFor
        id="choose"
        schema={ChooseSchools(words.wrong)}
        result={result}
        values={file.choice ? { ...file.choice, areas: file.choice.areas.join(', ') } : undefined}
        send={words.send}
      >
        {fields => (
          <>
            <Checkbox field={fields.everything} label={words.everything} hint={words.everythingHint(fresh)} />
            {authorities.length > 0 && (
              <Checkboxes
                field={fields.authorities}
                label={words.authorities}
                hint={words.authoritiesHint}
                options={authorities.map(({ code, name, schools }) => ({
                  value: code,
                  text: words.count(name, schools),
                }))}
                small
              />
            )}
            <TextField
              field={fields.areas}
              label={words.areas}
              hint={
                <>
                  {words.areasHint}{' '}
                  {areas.length > 0 &&
                    words.areasHere(areas.map(({ code, schools }) => words.count(code, schools)).join(', '))}
                </>
              }
            />
            <Checkboxes
              field={fields.phases}
              label={words.phases}
              hint={words.phasesHint}
              options={phases.map(phase => ({
                value: phase,
                text: words.count(directory.phases[phase], found.find(({ code }) => code === phase)?.schools ?? 0),
              }))}
              small
            />
          </>
        )}
      </FormFor>
    </Page>
  )
}
