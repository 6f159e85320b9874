import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { calendarDate } from '~/domain/kernel/shapes'
import { Checkbox, Checkboxes, DateField, FormFor, NumberField, Radios, Select, TextArea, TextField } from './form'

const Ask = z.object({
  title: z.string('Say what you would like'),
  places: z.coerce.number('Enter how many pupils').int(),
  on: calendarDate('Enter a day'),
  kinds: z.array(z.enum(['talk', 'visit'], 'Choose from the list')).min(1, 'Choose at least one'),
  how: z.enum(['bus', 'train'], 'Choose one'),
  year: z.coerce.number(),
  why: z.string().max(20, 'Use 20 characters or fewer'),
  right: z.boolean('Tick the box'),
})

const sent = (fields: [string, string][]) => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return parseWithZod(form, { schema: Ask })
}

const drawn = (props: { result?: SubmissionResult; values?: Partial<z.input<typeof Ask>> }) =>
  renderToStaticMarkup(
    <FormFor schema={Ask} id="ask" send="Ask" hidden={{ version: 3 }} {...props}>
      {fields => (
        <>
          <TextField field={fields.title} label="Title" />
          <NumberField field={fields.places} label="Pupils" />
          <DateField field={fields.on} label="Day" />
          <Checkboxes
            field={fields.kinds}
            label="Kinds"
            options={[
              { value: 'talk', text: 'Talk' },
              { value: 'visit', text: 'Visit' },
            ]}
          />
          <Radios
            field={fields.how}
            label="How"
            options={[
              { value: 'bus', text: 'Bus' },
              { value: 'train', text: 'Train' },
            ]}
          />
          <Select field={fields.year} label="Year" blank="Choose" options={[{ value: 8, text: 'Year 8' }]} />
          <TextArea field={fields.why} label="Why" limit={20} />
          <Checkbox field={fields.right} label="The details are right" />
        </>
      )}
    </FormFor>,
  )

const links = (html: string) => [...html.matchAll(/<li><a href="#([^"]+)">([^<]+)<\/a><\/li>/g)]

describe('a form sent with mistakes', () => {
  const result = sent([
    ['places', 'lots'],
    ['on.day', '31'],
    ['on.month', '2'],
    ['on.year', '2027'],
    ['kinds', 'talk'],
    ['kinds', 'party'],
    ['how', 'train'],
    ['year', '8'],
    ['why', 'Because it matters <b>very</b> much'],
  ]).reply({ formErrors: ['That slot has gone'] })
  const html = drawn({ result })

  test('leads from each error to a control that is there', () => {
    const errors = links(html)
    expect(errors.map(([, , words]) => words)).toEqual([
      'Say what you would like',
      'Enter how many pupils',
      'Enter a day',
      'Choose from the list',
      'Use 20 characters or fewer',
      'Tick the box',
    ])
    for (const [, id] of errors) expect(html).toMatch(new RegExp(`<(input|textarea)[^>]* id="${id}"`))
  })

  test('says first what no field is to blame for', () => {
    expect(html).toContain('<ul class="govuk-list govuk-error-summary__list"><li>That slot has gone</li>')
  })

  test('keeps what was typed, made harmless', () => {
    expect(html).toContain('value="lots"')
    expect(html).toMatch(/name="on\.day"[^>]*value="31"/)
    expect(html).toMatch(/checked="" value="talk"/)
    expect(html).toMatch(/checked="" value="train"/)
    expect(html).toContain('<option value="8" selected="">')
    expect(html).toContain('Because it matters &lt;b&gt;very&lt;/b&gt; much')
  })
})

test('shows what is known at first', () => {
  const html = drawn({ values: { title: 'A talk', on: '2027-03-04', kinds: ['visit'], right: true } })
  expect(html).toContain('value="A talk"')
  expect(html).toMatch(/name="on\.day"[^>]*value="4"/)
  expect(html).toMatch(/name="on\.month"[^>]*value="3"/)
  expect(html).toMatch(/checked="" value="visit"/)
  expect(html).toMatch(/name="right"[^>]*checked=""/)
  expect(html).not.toContain('govuk-error-summary')
})

test('is a plain form that any browser can post', () => {
  const html = drawn({})
  expect(html).toContain('<form id="ask" method="post" novalidate="">')
  expect(html).toContain('<input type="hidden" name="version" value="3"/>')
  expect(html).not.toContain('style=')
  expect(html).not.toContain('<script')
})

test('two forms on one page do not share ids', () => {
  const two = renderToStaticMarkup(
    <>
      {[1, 2].map(key => (
        <FormFor key={key} schema={Ask}>
          {fields => <TextField field={fields.title} label="Title" />}
        </FormFor>
      ))}
    </>,
  )
  const ids = [...two.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
