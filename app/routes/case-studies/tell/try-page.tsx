import { useActionData, useLoaderData } from '@remix-run/react'
import { titled } from '~/titled'
import { ButtonLink } from '~/ui/button'
import { NotificationBanner } from '~/ui/flash'
import { useWords } from '~/ui/words'
import { StoryPage, useStory } from '../story-page'
import { RecordingForm } from './answer-forms'
import type { readTry, tryIt } from './try-verbs'

export const tryMeta = titled(words => words.story.telling.try.title)

/** A private test take: nobody hears it and nothing is kept. */
export const TryPage = () => {
  const { forms, first, mostMs } = useLoaderData<typeof readTry>()
  const result = useActionData<typeof tryIt>()
  const { telling } = useWords().story
  const words = telling.try
  const at = useStory()
  const worked = result !== undefined && 'worked' in result
  return (
    <StoryPage title={words.title} lead={words.lead} back={{ href: `${at}/tell`, text: telling.overview.title }}>
      {worked && <NotificationBanner tone="success">{words.worked}</NotificationBanner>}
      {forms.length > 1 ? (
        <RecordingForm
          action={`${at}/tell/try/recording`}
          uploads={`${at}/uploads`}
          mostMs={mostMs}
          forms={forms}
          result={worked ? undefined : result}
          label={words.file}
          hint={words.fileHint}
          send={words.send}
        />
      ) : (
        <p className="govuk-body">{words.writing}</p>
      )}
      <ButtonLink href={`${at}/tell/${first}`} tone={worked ? 'primary' : 'secondary'}>
        {words.onward}
      </ButtonLink>
    </StoryPage>
  )
}
