import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { describe, expect, it, test } from 'vitest'
import { firstWordOf, partsOf } from './build-parts'

const addresses = {
  root: { path: '' },
  home: { parentId: 'root', index: true },
  hub: { parentId: 'root', path: 'hub' },
  people: { parentId: 'hub', path: 'people' },
  person: { parentId: 'hub', path: 'people/:personId' },
  list: { parentId: 'root', path: 'hub.csv' },
  offers: { parentId: 'root', path: 'offers/:offerId' },
  newOffer: { parentId: 'root', path: 'offers/new' },
  anything: { parentId: 'root', path: '*' },
}

const build = {
  ...{ mode: 'test', basename: '/', publicPath: '/', isSpaMode: false, assetsBuildDirectory: '' },
  future: { v3_singleFetch: true },
  entry: { module: { default: () => new Response() } },
  assets: { version: '1', url: '', entry: { module: '', imports: [] }, routes: addresses },
  routes: Object.fromEntries(
    Object.entries(addresses).map(([id, address]) => {
      const answer = ({ params }: { params: object }) => new Response(`${id} ${JSON.stringify(params)}`)
      return [id, { id, ...address, module: { loader: answer } }]
    }),
  ),
} as unknown as ServerBuild

const parts = partsOf(build)
const answerOf = async (of: ServerBuild, path: string): Promise<string> => {
  const answer = await createRequestHandler(of, 'test')(new Request(`http://traverse.example${path}`))
  return answer.text()
}

test.each([
  '/hub',
  '/hub/',
  '/hub/people',
  '/hub/people/7',
  '/hub/nothing/here',
  '/hub.csv',
  '/offers/new',
  '/offers/7',
  '/offers',
])('the part answers %s as the whole build does', async path => {
  const part = parts.get(firstWordOf(path))
  expect(part).toBeDefined()
  expect(await answerOf(part ?? build, path)).toBe(await answerOf(build, path))
})

test.each(['/', '//hub', '/Hub', '/%68ub', '/nothing', '/:offerId', '/*'])('%s is for the whole build', path => {
  expect(parts.get(firstWordOf(path))).toBeUndefined()
})

describe('a part', () => {
  it('has the routes of its word, those they stand in, and those that fit any word', () => {
    expect(Object.keys(parts.get('hub')?.routes ?? {})).toEqual(['root', 'home', 'hub', 'people', 'person', 'anything'])
    expect(Object.keys(parts.get('offers')?.assets.routes ?? {})).toEqual([
      'root',
      'home',
      'offers',
      'newOffer',
      'anything',
    ])
  })

  it('is what asks for its bare data, too', () => {
    expect(firstWordOf('/hub.data')).toBe('hub')
    expect(firstWordOf('/hub/people.data')).toBe('hub')
    expect(firstWordOf('/hub.csv.data')).toBe('hub.csv')
  })
})
