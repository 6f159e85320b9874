import type { ClipView } from '~/domain/case-studies'
import { useWords } from '~/ui/words'

type Shown = Pick<ClipView, 'files' | 'form' | 'working' | 'failed' | 'captioned' | 'captions'>

/** The clip in the browser's own player, for those who work on it. Nothing plays by itself. */
export const Preview = ({
  clip,
  media,
  captions,
  language,
  label,
  part = '',
}: {
  clip: Shown
  /** The address before a file's id. */
  media: string
  captions: string
  language: string
  label: string
  part?: string
}) => {
  const { studio } = useWords()
  const words = studio.clip
  if (clip.form === 'text') return null
  const poster = clip.files.find(({ kind }) => kind === 'poster')
  const file = ['video-480', 'video-240', 'audio'].map(kind => clip.files.find(one => one.kind === kind)).find(Boolean)
  if (!file)
    return (
      <p className="govuk-body tv-quiet">{clip.failed ? words.failed : clip.working ? words.working : words.noFile}</p>
    )
  const shared = { controls: true, preload: 'metadata', className: 'tv-clip__player', 'aria-label': label } as const
  const inside = (
    <>
      <source src={`${media}/${file.id}${part}`} type={file.mime} />
      {clip.captions !== '' && (
        <track kind="captions" src={captions} srcLang={language} label={words.captionsLabel} default />
      )}
    </>
  )
  return (
    <>
      {file.kind === 'audio' ? (
        <audio {...shared}>{inside}</audio>
      ) : (
        <video {...shared} playsInline width={640} height={360} poster={poster && `${media}/${poster.id}`}>
          {inside}
        </video>
      )}
      {clip.working && <p className="govuk-body-s tv-quiet">{words.working}</p>}
    </>
  )
}
