import { type CastMember, castList } from '../../prisma/seed/cast'

type Greeting = {
  url: string
  seconds: number
  demo: boolean
  /** Nobody has an account yet. */
  nobody: boolean
  /** Letters stay here. */
  ownMail: boolean
}

const parts: [role: CastMember['roles'][number], one: string, more: string][] = [
  ['coordinator', 'coordinator', 'coordinators'],
  ['careers-leader', 'careers leader', 'careers leaders'],
  ['teacher', 'teacher', 'teachers'],
  ['employer-admin', 'employer', 'employers'],
  ['employer-colleague', 'colleague', 'colleagues'],
  ['provider-admin', 'provider', 'providers'],
  ['recordist', 'recordist', 'recordists'],
  ['editor', 'editor', 'editors'],
  ['adviser', 'adviser', 'advisers'],
  ['adult', 'adult', 'adults'],
]

/** The people of the demonstration by what they do. */
const people = (cast: readonly CastMember[]): string =>
  parts
    .map(([role, one, more]) => {
      const names = cast.filter(({ roles }) => roles[0] === role).map(({ name }) => name)
      return `${names.length === 1 ? one : more} ${names.join(', ')}`
    })
    .join('; ')

/** The one line shown when everything is up. */
export const greeting = ({ url, seconds, demo, nobody, ownMail }: Greeting): string =>
  [
    `Traverse is at ${url} (after ${seconds.toFixed(1)} s).`,
    ...(demo ? [`Sign in with one press as: ${people(castList)}.`] : []),
    ...(ownMail && !demo ? ['Letters reach nobody until SMTP_URL names a mail server.'] : []),
    ...(nobody
      ? ['Nobody can sign in yet. Make the first administrator: npm run hub -- admin:create you@example.org']
      : ['Ctrl-C stops it.']),
  ].join(' ')
