import { ClaimForm, JoinForm } from '~/domain/moving-on/forms'
import { EmailField, FormFor, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useWords } from '~/ui/words'
import { useResult } from './said'

/** The code alone for whoever is signed in; for everybody else also an address of their own. */
export const ClaimPage = ({ signedIn }: { signedIn: boolean }) => {
  const { claim: words } = useWords().movingOn
  const result = useResult()
  return (
    <Page title={words.title} lead={words.lead}>
      {signedIn ? (
        <>
          <p className="govuk-body">{words.signedIn}</p>
          <FormFor id="claim" schema={ClaimForm} result={result} action="/claim" send={words.claim}>
            {fields => (
              <TextField
                field={fields.code}
                label={words.code}
                hint={words.codeHint}
                autoComplete="off"
                spacedLetters
              />
            )}
          </FormFor>
        </>
      ) : (
        <FormFor
          id="join"
          schema={JoinForm}
          result={result}
          action="/claim/join"
          send={words.send}
          beside={
            <a className="govuk-link" href="/sign-in?next=%2Fclaim">
              {words.already}
            </a>
          }
        >
          {fields => (
            <>
              <TextField
                field={fields.code}
                label={words.code}
                hint={words.codeHint}
                autoComplete="off"
                spacedLetters
              />
              <EmailField field={fields.email} label={words.email} hint={words.emailHint} />
              <TextField field={fields.name} label={words.name} hint={words.nameHint} autoComplete="name" />
            </>
          )}
        </FormFor>
      )}
    </Page>
  )
}
