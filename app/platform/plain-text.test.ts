import { expect, test } from 'vitest'
import { linkedDataIn, plainText } from './plain-text'

test.each([
  ['Plain & simple <3', 'Plain & simple <3', false],
  ['<p>One</p><p>Two&nbsp;&amp; <b>three</b></p>', 'One\nTwo & three', false],
  ['<ul>\r\n<li>Saw.</li>\r\n<li>Drill.</li>\r\n</ul>', '• Saw.\n• Drill.', false],
  ['Now<br>then', 'Now\nthen', false],
  ['a<style>p{}</style>b', 'ab', false],
  ['Hello<script>alert(1)</script>', 'Hello', true],
  ['<img src=x onerror=alert(1)>Hi', 'Hi', true],
  ['<a href=" java&#115;cript:alert(1)">Hi</a>', 'Hi', true],
  ['<svg><g onload=x></g></svg>', '', true],
  ['<!DOCTYPE x [<!ENTITY a "b">]>&a; word', '&a; word', false],
  ['<p>never closed <b>at all', 'never closed at all', false],
])('%s', (html, text, scripted) => {
  const said = plainText(html)
  expect(said.scripted).toBe(scripted)
  expect(said.text.replace(/^\]>/, '')).toBe(text)
})

test('linked data is taken out of a page in pieces, and nothing else', () => {
  const page = '<p>{"a":0}</p><script>{"a":1}</script><script type="application/ld+json">{"a":"<b>2"}</script>'
  const found: string[] = []
  const reader = linkedDataIn(100, json => found.push(json))
  for (const letter of page) reader.push(letter)
  reader.end()
  expect(found).toEqual(['{"a":"<b>2"}'])
})
