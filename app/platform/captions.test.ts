import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cue, readCaptions, writeCaptions } from './captions'

const vtt = (body: string) => readCaptions(`WEBVTT\n\n${body}`)
const one = (text: string) => vtt(`00:01.000 --> 00:02.000\n${text}\n`)
const words = (text: string) => {
  const read = one(text)
  return read.ok ? read.cues.map(cue => cue.text) : read.why
}

describe('reading', () => {
  it('keeps times and words and drops all else', () => {
    const file = [
      '\uFEFFWEBVTT - Kitchen',
      'Kind: captions',
      '',
      'STYLE',
      '::cue { background: url(https://evil.example/x.png) }',
      '',
      'REGION',
      'id:fred',
      '',
      'NOTE said by Sam --',
      '',
      'intro',
      '00:00.000 --> 00:02.500 position:10% region:fred',
      '<v Sam>I <b>fix</b> <00:01.000>boats.</v>',
      '',
      '01:00:02.500 --> 01:00:04.000',
      '- Two lines',
      '- of words &amp; more',
    ].join('\r\n')
    expect(readCaptions(file)).toEqual({
      ok: true,
      cues: [
        { startMs: 0, endMs: 2_500, text: 'I fix boats.' },
        { startMs: 3_602_500, endMs: 3_604_000, text: '- Two lines\n- of words & more' },
      ],
    })
  })

  it('takes SubRip too', () => {
    expect(
      readCaptions('1\n00:00:01,000 --> 00:00:02,000\nHello\n\n2\n00:00:02,000 --> 00:00:03,000\nthere\n'),
    ).toEqual({
      ok: true,
      cues: [
        { startMs: 1_000, endMs: 2_000, text: 'Hello' },
        { startMs: 2_000, endMs: 3_000, text: 'there' },
      ],
    })
  })

  it('leaves nothing of what could run', () => {
    expect(words('<script>alert(1)</script>')).toEqual(['alert(1)'])
    expect(words('Hi <svg onload=alert(1)>there')).toEqual(['Hi there'])
    expect(words('Hi <img src=x onerror=alert(1)')).toEqual(['Hi'])
    expect(words('a\u0000b\u202Ec\u001b[31m')).toEqual(['abc[31m'])
    const kept = one('&lt;script&gt;')
    expect(kept.ok && writeCaptions(kept.cues)).toContain('&lt;script&gt;')
  })

  it('says what is wrong, and where', () => {
    expect(readCaptions('<svg xmlns="http://www.w3.org/2000/svg"/>')).toEqual({ ok: false, why: 'not-webvtt', line: 1 })
    expect(readCaptions('')).toEqual({ ok: false, why: 'not-webvtt', line: 1 })
    expect(readCaptions('WEBVTT\n\nhello')).toEqual({ ok: false, why: 'empty', line: 1 })
    expect(vtt('00:05.000 --> 00:04.000\nx')).toEqual({ ok: false, why: 'time', line: 3 })
    expect(vtt('00:61.000 --> 01:04.000\nx')).toEqual({ ok: false, why: 'time', line: 3 })
    expect(vtt('999:00:00.000 --> 999:00:01.000\nx')).toEqual({ ok: false, why: 'time', line: 3 })
    expect(vtt('00:05.000 --> 00:06.000\nx\n\n00:01.000 --> 00:02.000\ny')).toEqual({ ok: false, why: 'time', line: 6 })
    expect(vtt(`00:05.000 --> 00:06.000\n${'x'.repeat(1_001)}`)).toEqual({ ok: false, why: 'too-long', line: 3 })
    expect(readCaptions(`WEBVTT\n${'x'.repeat(600_000)}`)).toEqual({ ok: false, why: 'too-big', line: 1 })
    const many = Array.from({ length: 5_001 }, (_, at) => {
      const [hours, minutes, seconds] = [at / 3_600, (at / 60) % 60, at % 60].map(n =>
        String(Math.floor(n)).padStart(2, '0'),
      )
      return `${hours}:${minutes}:${seconds}.000 --> ${hours}:${minutes}:${seconds}.500\nx\n`
    })
    expect(vtt(many.slice(1).join('\n')).ok).toBe(true)
    expect(vtt(many.join('\n'))).toEqual({ ok: false, why: 'too-many', line: 15_003 })
  })

  it('ends a caption where the next begins', () => {
    const read = vtt('00:01.000 --> 00:09.000\nx\n\n00:02.000 --> 00:03.000\ny')
    expect(read.ok && read.cues[0]).toEqual({ startMs: 1_000, endMs: 2_000, text: 'x' })
  })
})

const cues = fc
  .array(
    fc.record({
      gap: fc.nat(5_000),
      length: fc.integer({ min: 1, max: 9_000 }),
      text: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    }),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map(list => {
    let at = 0
    return list.map(({ gap, length, text }): Cue => {
      const startMs = at + gap
      at = startMs + length
      return { startMs, endMs: at, text }
    })
  })

it('reads again exactly what it wrote', () => {
  fc.assert(
    fc.property(cues, some => {
      const first = readCaptions(writeCaptions(some))
      if (!first.ok) {
        expect(first.why).toBe('empty')
        return
      }
      expect(readCaptions(writeCaptions(first.cues))).toEqual(first)
      for (const { text } of first.cues)
        expect(text.replaceAll('\n', '').replaceAll('\u200d', '')).not.toMatch(/\p{Cc}|\p{Cf}/u)
    }),
  )
})

it('reads anything without failing, and in little time', () => {
  const pieces = [
    'WEBVTT\n',
    '\n',
    '00:01.000 --> 00:02.000',
    '-->',
    '<',
    '&lt;',
    '<b>',
    'STYLE\n',
    '\r',
    '\u0000',
    'x',
  ]
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 60 }), parts => {
      const read = readCaptions(`WEBVTT\n\n${parts.join('')}`)
      if (read.ok) expect(writeCaptions(read.cues)).not.toContain('<')
    }),
  )
  const start = performance.now()
  for (const nasty of ['<', '&', '-->', '00:01.000 --> ', '\n<']) vtt(nasty.repeat(Math.floor(500_000 / nasty.length)))
  expect(performance.now() - start).toBeLessThan(2_000)
})
