import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { discardUpload, receiveUpload } from '~/platform/uploads'
import { Recorder } from '~/ui/recorder'
import { trialUploads } from '../uploads'

export const action = async ({ request, params: { story = '' } }: ActionFunctionArgs) => {
  const received = await receiveUpload(request, { field: 'file', maxBytes: 60 * 1024 * 1024 })
  if (received.ok) {
    await discardUpload(received.file)
    return data({ plain: received.file.bytes, whole: null })
  }
  const whole = await trialUploads.whole(story, received.fields.upload ?? '')
  return data({ plain: null, whole }, { status: whole ? 200 : 422 })
}

export default function Recording() {
  const { story } = useParams()
  return (
    <main>
      <Recorder action={`/story/${story}/answer/recording`} upload={`/story/${story}/uploads`} mostMs={60_000}>
        <div className="govuk-form-group">
          <label htmlFor="file">File</label>
          <input type="file" id="file" name="file" accept="video/*,audio/*" />
        </div>
        <button type="submit" className="govuk-button">
          Send the file
        </button>
      </Recorder>
      <pre>{JSON.stringify(useActionData<typeof action>() ?? null)}</pre>
    </main>
  )
}
