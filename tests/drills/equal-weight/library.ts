import { listenerOf } from '~/domain/case-studies'
import { listen } from '~/domain/case-studies/listening/listener'
import { keyOf } from '~/domain/case-studies/listening/random'
import { readVoices } from '~/domain/case-studies/listening/read-voices'
import { idOfVoice, type Voices } from '~/domain/case-studies/listening/voices'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { given } from '../../support/factories/case-studies'

/** By the age at which they left education: how many questions each of them answered. */
const answered = { '16-or-before': 5, '17-18': 12, '19-21': 20, '22-or-later': 30 } as const
export type Leaving = keyof typeof answered

const farAhead = new Date('2100-01-01')
const eachBand = 12

const idOf = (name: string): string =>
  keyOf(name)
    .map(word => word.toString(16).padStart(8, '0'))
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

export type Library = { voices: Voices; leaving: (voice: number) => Leaving | undefined }

/**
 * People of every leaving age who may be heard, the longer at school the more they say, read as a listener reads them.
 * Their ids are always the same, so that the same seeds draw the same.
 */
export const givenLibrary = async (): Promise<Library> => {
  const hub = await given.hub()
  const people = (Object.keys(answered) as Leaving[]).flatMap(leaving =>
    Array.from({ length: eachBand }, (_, n) => ({ id: idOf(`${leaving} ${n}`), leaving })),
  )
  const at = clock.now()
  const of = (id: string) => ({ hubId: hub.id, contributionId: id })
  await transact({ personId: '', hubId: hub.id }, async tx => {
    await tx.contribution.createMany({
      data: people.map(({ id, leaving }, n) => ({
        ...{ id, hubId: hub.id, leaving, state: 'published', stateSince: at, publishedAt: at, createdAt: at },
        ...{ slug: `of-equal-weight-${n}`, soc: `${(n % 9) + 1}111`, consentEndsOn: farAhead, expiresOn: farAhead },
      })),
    })
    await tx.consent.createMany({
      data: people.flatMap(({ id }) =>
        ['record', 'hub-classes'].map(scope => ({
          ...{ ...of(id), scope, given: true, textVersion: '1', textHash: 'x'.repeat(64) },
          ...{ capturedBy: `link.${id}`, at, endsOn: farAhead },
        })),
      ),
    })
    await tx.answer.createMany({
      data: people.flatMap(({ id, leaving }) =>
        Array.from({ length: answered[leaving] }, (_, n) => ({
          ...{ ...of(id), question: n + 1, transcript: `Answer ${n + 1}.`, state: 'published' },
          ...{ createdAt: at, updatedAt: at },
        })),
      ),
    })
  })

  const heard = await listen(listenerOf({ personId: '', hubId: hub.id, hats: [] }), tx => readVoices(tx))
  const leavingOf = new Map(people.map(({ id, leaving }) => [id, leaving]))
  const ours = [...heard.questions.keys()].filter(voice => leavingOf.has(idOfVoice(heard, voice)))
  const voices: Voices = {
    size: ours.length,
    ids: Uint32Array.from(ours.flatMap(voice => [...heard.ids.subarray(voice * 4, voice * 4 + 4)])),
    questions: Int32Array.from(ours.map(voice => heard.questions[voice] ?? 0)),
  }
  return { voices, leaving: voice => leavingOf.get(idOfVoice(voices, voice)) }
}
