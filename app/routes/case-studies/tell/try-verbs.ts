import type { SubmissionResult } from '@conform-to/react'
import { data } from '@remix-run/node'
import { ownContribution, tellingPage } from '~/domain/case-studies'
import { linkPage, linkReceive } from '~/http'
import { config } from '~/platform/config'
import { sniff } from '~/platform/media/sniff'
import { recordingFrom } from '../record/recording-from'

export const readTry = linkPage(async actor => {
  const page = await tellingPage(actor, ownContribution(actor))
  return page?.telling
    ? { forms: page.forms, first: page.next ?? page.lines[0]?.number ?? 1, mostMs: config.clipMs }
    : null
})

/** Looks at a test take and throws it away, whatever it is. */
export const tryIt = linkReceive({
  field: 'file',
  maxBytes: config.clipBytes,
  run: async (actor, received, words) => {
    const { refusals } = words.story.telling
    const given = await recordingFrom(received, ownContribution(actor))
    const container = given.ok ? await sniff(given.file.path).finally(given.done) : null
    if (container) return data<{ worked: true } | SubmissionResult>({ worked: true })
    const why = given.ok ? 'not-media' : given.why
    const said: { worked: true } | SubmissionResult = {
      status: 'error',
      initialValue: {},
      error: { file: [refusals[why]] },
    }
    return data(said, { status: 422 })
  },
})
