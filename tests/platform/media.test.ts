import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { browserClip, hasFfmpeg, makeClip, phoneClip, useMediaProgram, voiceClip, workFolder } from '../support/media'

type Media = typeof import('~/platform/media')
let media: Media

const ffmpegHere = hasFfmpeg()
const secrets = /51\.48|Our kitchen|Pomme|ISO6709/

const texts = (folder: string): string[] =>
  readdirSync(folder).map(name => readFileSync(path.join(folder, name), 'latin1'))

const work = async (file: string, kept?: { fromMs: number; toMs: number }[]) => {
  const folder = path.join(workFolder(), 'made')
  const shares: number[] = []
  const done = await media.rework({ file, folder, kept, progress: share => shares.push(share) })
  if (!done.ok) throw new Error(done.why)
  return { ...done, folder, shares, of: Object.fromEntries(done.files.map(made => [made.kind, made])) }
}

describe.each([
  ['with ffmpeg', 'auto', ffmpegHere],
  ['without ffmpeg', 'off', true],
] as const)('%s', (_, ffmpeg, possible) => {
  const whole = ffmpeg === 'auto'

  beforeAll(async () => {
    await useMediaProgram()
    process.env.FFMPEG = ffmpeg
    const { vi } = await import('vitest')
    vi.resetModules()
    media = await import('~/platform/media')
  })

  describe.skipIf(!possible)(possible ? 'a recording' : 'left out: ffmpeg is not on this machine', () => {
    it('is known by what it holds', async () => {
      expect(await media.probe(phoneClip)).toMatchObject({
        ok: true,
        facts: { container: 'mp4', video: { codec: 'h264', width: 144, height: 256 }, audio: { codec: 'aac' } },
      })
      const browser = await media.probe(browserClip)
      expect(browser).toMatchObject({ ok: true, facts: { container: 'webm', video: { codec: 'vp8' } } })
      expect(browser.ok && Math.abs(browser.facts.durationMs - 6_000)).toBeLessThan(100)
      expect(await media.probe(voiceClip)).toMatchObject({ ok: true, facts: { container: 'mp3', video: null } })
    })

    it('of a phone loses the place, the date, the title and the make', async () => {
      expect(readFileSync(phoneClip, 'latin1')).toMatch(secrets)
      const { of, folder, files, shares } = await work(phoneClip)
      expect(Object.keys(of).sort()).toEqual(
        whole ? ['audio', 'poster', 'video-240', 'video-480'] : ['audio', 'video-480'],
      )
      for (const text of texts(folder)) expect(text).not.toMatch(secrets)
      expect(of['video-480']).toMatchObject({ mime: 'video/mp4', width: 144, height: 256 })
      expect(of.audio).toMatchObject({ mime: 'audio/mp4' })
      for (const { path: file, bytes, sha256, kind, durationMs } of files) {
        expect([bytes, sha256]).toEqual([statSync(file).size, expect.stringMatching(/^[0-9a-f]{64}$/)])
        if (kind !== 'poster') expect(Math.abs(durationMs - 6_000)).toBeLessThan(120)
      }
      expect(shares.at(-1)).toBe(1)
      expect(shares.length).toBeGreaterThan(1)
      expect([...shares].sort((one, other) => one - other)).toEqual(shares)
      // A player may begin before it has everything.
      const bytes = readFileSync(of['video-480']?.path ?? '', 'latin1')
      expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'))
    })

    it('of a browser is told how long it is, and can be read again', async () => {
      const { of, folder } = await work(browserClip)
      expect(of['video-480']?.mime).toBe(whole ? 'video/mp4' : 'video/webm')
      for (const text of texts(folder)) expect(text).not.toMatch(secrets)
    })

    it('of a voice alone stays a voice alone', async () => {
      const { files, folder } = await work(voiceClip)
      expect(files.map(({ kind, mime }) => [kind, mime])).toEqual([['audio', whole ? 'audio/mp4' : 'audio/mpeg']])
      for (const text of texts(folder)) expect(text).not.toMatch(secrets)
    })

    it('is cut to what is kept', async () => {
      for (const file of [phoneClip, browserClip, voiceClip]) {
        const kept = [
          { fromMs: 4_000, toMs: 6_000 },
          { fromMs: 500, toMs: 2_000 },
        ]
        const { durationMs, files } = await work(file, kept)
        expect(durationMs).toBe(3_500)
        for (const { kind, durationMs: long } of files)
          if (kind !== 'poster') expect(Math.abs(long - 3_500), `${file} ${kind}`).toBeLessThan(150)
      }
    })

    it('is not cut to nothing', async () => {
      const folder = path.join(workFolder(), 'made')
      expect(await media.rework({ file: phoneClip, folder, kept: [] })).toEqual({ ok: false, why: 'nothing-left' })
    })

    it('that is broken, or made to break, is refused and leaves nothing', async () => {
      const folder = workFolder()
      const good = readFileSync(phoneClip)
      const put = (name: string, bytes: Buffer) => {
        const file = path.join(folder, name)
        writeFileSync(file, bytes)
        return file
      }
      const noise = Buffer.alloc(40_000, 7)
      const broken = [
        put('cut.mp4', good.subarray(0, 2_000)),
        put('noise.mp4', Buffer.concat([good.subarray(0, 32), noise])),
        put(
          'playlist.mp4',
          Buffer.concat([good.subarray(0, 32), Buffer.from('#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n'), noise]),
        ),
      ]
      for (const file of broken) {
        expect((await media.probe(file)).ok, file).toBe(false)
        const made = path.join(folder, 'made')
        expect(await media.rework({ file, folder: made })).toMatchObject({ ok: false, why: 'broken' })
        expect(readdirSync(folder)).not.toContain('made')
      }
    })

    it('made to be read for ever is given up', async () => {
      const file = path.join(workFolder(), 'endless.webm')
      writeFileSync(file, Buffer.concat([readFileSync(browserClip).subarray(0, 80), Buffer.alloc(40_000, 7)]))
      const start = Date.now()
      expect(await media.probe(file)).toEqual({ ok: false, why: 'broken' })
      expect(Date.now() - start).toBeLessThan(25_000)
    })

    it('can be given up', async () => {
      const stop = new AbortController()
      stop.abort()
      const folder = path.join(workFolder(), 'made')
      expect(await media.rework({ file: phoneClip, folder, signal: stop.signal })).toMatchObject({ ok: false })
    })

    it.skipIf(!ffmpegHere)('longer than may be is refused, whatever it says of itself', async () => {
      const long = makeClip(
        path.join(workFolder(), 'long.m4a'),
        ...['-f', 'lavfi', '-i', 'anullsrc=r=8000:cl=mono', '-t', '640', '-c:a', 'aac', '-b:a', '8k'],
      )
      expect(await media.probe(long)).toEqual({ ok: false, why: 'too-long' })
    })
  })
})
