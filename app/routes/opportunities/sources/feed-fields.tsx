import { FeedForm, feedHours, majorGroups, sectors, sourceFormats } from '~/domain/matching/forms'
import { FormFor, type FormForProps, Radios, Select, TextField } from '~/ui/form'
import { useWords } from '~/ui/words'

/** What a feed is called, where it is and what is in it. */
export const FeedFields = (form: Omit<FormForProps<typeof FeedForm>, 'schema' | 'children'>) => {
  const { sources, encounters, listening } = useWords()
  const words = sources.feed
  return (
    <FormFor {...form} schema={FeedForm} send={words.save}>
      {fields => (
        <>
          <TextField field={fields.name} label={words.name} />
          <TextField field={fields.url} label={words.url} hint={words.urlHint} />
          <Radios
            field={fields.format}
            label={words.format}
            options={sourceFormats.map(value => ({ value, text: sources.formats[value] }))}
          />
          <Select
            field={fields.everyHours}
            label={words.everyHours}
            options={feedHours.map(hours => ({ value: String(hours), text: words.every(hours) }))}
          />
          <Select
            field={fields.sector}
            label={sources.file.sector}
            options={sectors.map(value => ({ value, text: encounters.sectors[value] }))}
            blank=""
          />
          <Select
            field={fields.major}
            label={sources.file.major}
            options={majorGroups.map(value => ({ value, text: listening.search.groups[value] }))}
            blank=""
          />
        </>
      )}
    </FormFor>
  )
}
