import type { SubmissionResult } from '@conform-to/react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RecordPrompt } from '~/domain/case-studies/forms'
import { titled } from '~/titled'
import { FileField, FormFor, Radios } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { useWords } from '~/ui/words'
import { PromptAudio } from '../prompt-audio'
import { questionWords } from '../tell/words-of'
import type { readPrompt } from './prompt-verbs'

export const promptMeta = titled(words => words.story.telling.prompts.title)

/** One question: what is recorded of it, and recording it. */
export const PromptPage = () => {
  const { number, recorded } = useLoaderData<typeof readPrompt>()
  const result = useActionData<SubmissionResult>()
  const all = useWords()
  const words = all.story.telling.prompts
  return (
    <Page
      title={questionWords(all, number).prompt}
      caption={words.title}
      back={{ href: '/hub/prompts', text: words.back }}
    >
      {recorded
        .filter(({ prompt }) => prompt)
        .map(({ language, prompt }) => (
          <Section key={language} title={words.languages[language]} card>
            <PromptAudio prompt={prompt} />
            <PostButton
              action={`/hub/prompts/${number}/remove`}
              hidden={{ language }}
              about={words.languages[language]}
            >
              {words.remove}
            </PostButton>
          </Section>
        ))}
      <FormFor
        id="prompt"
        schema={RecordPrompt}
        result={result}
        action={`/hub/prompts/${number}`}
        send={words.send}
        upload
      >
        {fields => (
          <>
            <Radios
              field={fields.language}
              label={words.language}
              options={(['en', 'cy'] as const).map(value => ({ value, text: words.languages[value] }))}
            />
            <FileField field={fields.file} label={words.file} hint={words.fileHint} accept="audio/*" capture="user" />
          </>
        )}
      </FormFor>
    </Page>
  )
}
