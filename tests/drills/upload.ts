import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { sha256, uploadIdOf, uploadsTo } from '../support/uploads'
import { startTrialWeb } from '../support/web'
import { type Drill, type Finding, sized } from './drill'
import { randomOf } from './kill/killer'

const size = 8 * 1024 * 1024
const story = 'kitchen'

/** What is sent on after a cut: the file from where the other end says it is. */
type Rest = (file: Buffer, from: number) => Buffer

/** The drill with any way of going on in the place of the right one. */
export const uploadWith = async (scale: number, rest: Rest = file => file): Promise<Finding> => {
  const points = sized(20, scale)
  const random = randomOf(20_261_122)
  const data = `${process.env.DATA_DIR}/upload-drill`
  let web = await startTrialWeb({ DATA_DIR: data })
  const { create, offsetOf, send, arrived } = uploadsTo(() => web)
  try {
    const file = randomBytes(size)
    const created = await create(story, file.length)
    const path = created?.headers.location ?? ''
    if (created?.status !== 201) throw new Error(`The upload did not begin: ${created?.status}.`)
    const figures = { points, 'server killed': 0, 'went on with more': 0, 'bytes lost': 0, 'taken for whole': 0 }
    for (let cut = 0; cut < points; cut++) {
      const from = await offsetOf(path)
      const share = Math.max(1, Math.floor((file.length - from) / (points - cut + 1)))
      const sending = send(path, rest(file, from), from, 1 + Math.floor(random() * 2 * share))
      const killing = cut % 3 === 2
      if (killing) {
        await sleep(random() * 20)
        await web.stop('SIGKILL')
        figures['server killed']++
      }
      await sending
      if (killing) web = await startTrialWeb({ DATA_DIR: data, PORT: String(web.port) })
      const now = await offsetOf(path)
      if (now > from) figures['went on with more']++
      figures['bytes lost'] += Math.max(0, from - now)
      if (await arrived(story, uploadIdOf(path))) figures['taken for whole']++
    }
    const from = await offsetOf(path)
    await send(path, rest(file, from), from)
    const same = (await arrived(story, uploadIdOf(path))) === sha256(file)
    return {
      name: 'upload',
      figures: { ...figures, bytes: size, 'the same bytes': same ? 1 : 0 },
      target: 'the same bytes at the end, none lost on the way, never taken for whole before',
      holds:
        same &&
        figures['bytes lost'] === 0 &&
        figures['taken for whole'] === 0 &&
        figures['went on with more'] > points / 3,
    }
  } finally {
    await web.stop()
  }
}

/** One upload, cut off at many points by the line or by killing the server, and gone on with each time. */
export const upload: Drill = scale => uploadWith(scale)
