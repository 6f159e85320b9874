import { useLoaderData } from '@remix-run/react'
import { failedJobs, troubles } from '~/domain/network'
import { page } from '~/http'
import { queues } from '~/jobs/registry'
import { Page, Section } from '~/ui/page'
import { PostButton } from '~/ui/post-button'
import { Table } from '~/ui/table'
import { When } from '~/ui/when'
import { useWords } from '~/ui/words'
import { titled } from './titled'

export const meta = titled(words => words.administration.title)

export const loader = page({ for: ['administrator'] }, async actor => {
  const [seen, failed] = await Promise.all([troubles(actor), failedJobs(actor, Object.values(queues))])
  return seen && failed && { ...seen, failed }
})

const Facts = () => {
  const { facts } = useLoaderData<typeof loader>()
  const words = useWords().network.administration
  if (facts.length === 0) return <p className="govuk-body">{words.noFacts}</p>
  return (
    <>
      <p className="govuk-body">{words.factsText}</p>
      <Table
        caption={words.facts}
        captionHidden
        narrow="scroll"
        rows={facts}
        rowKey={fact => fact.id}
        columns={[
          { head: words.what, header: true, cell: fact => fact.type },
          { head: words.when, cell: fact => <When at={fact.at} form="moment" /> },
          { head: words.why, cell: fact => fact.error ?? '' },
          {
            head: words.replay,
            cell: fact => (
              <PostButton action={`/administration/facts/${fact.id}/replay`} about={words.replayAbout(fact.type)}>
                {words.replay}
              </PostButton>
            ),
          },
        ]}
      />
    </>
  )
}

const Letters = () => {
  const { letters } = useLoaderData<typeof loader>()
  const words = useWords().network.administration
  const kinds: Record<string, string> = words.kinds
  const nameOf = ({ kind, to, key }: (typeof letters)[number]) => words.letterTo(kinds[kind] ?? kind, to ?? key)
  if (letters.length === 0) return <p className="govuk-body">{words.noLetters}</p>
  return (
    <>
      <p className="govuk-body">{words.lettersText}</p>
      <Table
        caption={words.letters}
        captionHidden
        narrow="scroll"
        rows={letters}
        rowKey={letter => letter.key}
        columns={[
          { head: words.letter, header: true, cell: nameOf },
          { head: words.when, cell: letter => <When at={letter.claimedAt} form="moment" /> },
          { head: words.tries, numeric: true, cell: letter => letter.attempts },
          {
            head: words.sendAgain,
            cell: letter =>
              letter.canSendAgain ? (
                <PostButton
                  action={`/administration/letters/${letter.key}/send-again`}
                  about={words.sendAgainAbout(nameOf(letter))}
                >
                  {words.sendAgain}
                </PostButton>
              ) : (
                words.itself
              ),
          },
        ]}
      />
    </>
  )
}

const Jobs = () => {
  const { failed } = useLoaderData<typeof loader>()
  const words = useWords().network.administration
  if (!failed.reached) return <p className="govuk-body">{words.jobsUnknown}</p>
  if (failed.jobs.length === 0) return <p className="govuk-body">{words.noJobs}</p>
  return (
    <>
      <p className="govuk-body">{words.jobsText}</p>
      <Table
        caption={words.jobs}
        captionHidden
        narrow="scroll"
        rows={failed.jobs}
        rowKey={({ queue, id }) => `${queue} ${id}`}
        columns={[
          { head: words.job, header: true, cell: ({ queue, job }) => `${queue}: ${job}` },
          { head: words.about, cell: ({ ids }) => ids.map(({ name, id }) => <div key={name}>{`${name} ${id}`}</div>) },
          { head: words.when, cell: ({ failedAt }) => <When at={failedAt} form="moment" /> },
          { head: words.why, cell: ({ error }) => error },
          { head: words.tries, numeric: true, cell: ({ tries }) => tries },
          {
            head: words.replay,
            cell: ({ queue, id, job }) => (
              <PostButton
                action={`/administration/jobs/${queue}/${encodeURIComponent(id)}/try-again`}
                about={words.replayAbout(job)}
              >
                {words.replay}
              </PostButton>
            ),
          },
        ]}
      />
    </>
  )
}

export default function AdministrationPage() {
  const words = useWords().network.administration
  return (
    <Page title={words.title} lead={words.lead} width="wide">
      <Section title={words.facts} id="facts">
        <Facts />
      </Section>
      <Section title={words.jobs} id="jobs">
        <Jobs />
      </Section>
      <Section title={words.letters} id="letters">
        <Letters />
      </Section>
    </Page>
  )
}
