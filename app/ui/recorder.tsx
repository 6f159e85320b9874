import type { ReactNode } from 'react'
import sender from 'tus-js-client/dist/tus.min.js?url'
import { useWords } from './words'

/**
 * A form that takes one recording. Without scripts a file is chosen in it and sent; with them one may record in the page,
 * listen, try again, and sending goes on after a cut line. Then `upload` holds the id of what was sent, and `file` is
 * left out. The children hold the `input type=file name=file` in its form group, and the button that sends.
 */
export const Recorder = ({
  action,
  upload,
  mostMs,
  soundAlone,
  children,
}: {
  /** Where the form is sent: an address that ends in `/recording`, which may take a large file. */
  action: string
  /** The address that takes a recording piece by piece. */
  upload: string
  /** The longest recording, in milliseconds. */
  mostMs: number
  /** Only a voice is recorded: no picture is offered. */
  soundAlone?: boolean
  children: ReactNode
}) => {
  const { ui } = useWords()
  return (
    <form
      method="post"
      action={action}
      encType="multipart/form-data"
      data-recorder=""
      data-upload={upload}
      data-tus={sender}
      data-most={mostMs}
      data-sound={soundAlone ? '' : undefined}
      data-words={JSON.stringify(ui.recorder)}
    >
      {children}
      <script type="module" src="/record.js" />
    </form>
  )
}
