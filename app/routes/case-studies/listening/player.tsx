import type { Clip, ClipFile } from '~/domain/case-studies'
import type { WayToListen } from '~/domain/case-studies/forms'
import { useWords } from '~/ui/words'

type Kind = ClipFile['kind']

const order: { [way in WayToListen]: readonly Kind[] } = {
  video: ['video-480', 'video-240', 'audio'],
  small: ['video-240', 'video-480', 'audio'],
  quiet: ['video-480', 'video-240', 'audio'],
  sound: ['audio', 'video-240', 'video-480'],
  words: [],
}

const addressOf = (file: ClipFile, part: string): string => `/media/${file.id}${part}`

/** The part of a clip that an address names, as players read it. */
export const partOf = (from: number | null, to: number | null): string =>
  from === null && to === null ? '' : `#t=${from ?? 0}${to === null ? '' : `,${to}`}`

const Note = ({ children }: { children: string }) => <p className="govuk-body-s tv-quiet">{children}</p>

/** The browser's own player with captions on, never started by anybody but the listener. */
export const Player = ({
  clip,
  way,
  part = '',
  hidden,
}: {
  clip: Clip
  way: WayToListen
  part?: string
  /** Who speaks is not to be known yet: sound alone, no picture. */
  hidden?: boolean
}) => {
  const { listening } = useWords()
  const words = listening.clip
  const { form, files, answerId, captioned, teller } = clip
  const file = order[hidden && way !== 'words' ? 'sound' : way]
    .map(kind => files.find(one => one.kind === kind))
    .find(found => found !== undefined)
  if (form === 'text') return null
  if (way === 'words') return files.some(({ kind }) => kind !== 'poster') ? <Note>{words.notThisWay}</Note> : null
  if (!file || (hidden && file.kind !== 'audio')) return <Note>{words.noFile}</Note>

  const shared = {
    controls: true,
    preload: 'none',
    className: 'tv-clip__player',
    'aria-label': hidden ? words.regionUnknown : words.region(teller.shownAs),
    'data-media': true,
  } as const
  const inside = (
    <>
      <source src={addressOf(file, part)} type={file.mime} />
      {captioned && (
        <track
          kind="captions"
          src={`/captions/${answerId}.vtt`}
          srcLang={teller.language}
          label={words.captions}
          default
        />
      )}
      {words.noPlayer}
    </>
  )
  if (file.kind === 'audio')
    return (
      <>
        <audio {...shared}>{inside}</audio>
        {form === 'video' && way !== 'sound' && !hidden && <Note>{words.soundOnly}</Note>}
      </>
    )
  const poster = way === 'small' ? undefined : files.find(({ kind }) => kind === 'poster')
  return (
    <video
      {...shared}
      playsInline
      muted={way === 'quiet'}
      width={640}
      height={360}
      poster={poster && addressOf(poster, '')}
    >
      {inside}
    </video>
  )
}
