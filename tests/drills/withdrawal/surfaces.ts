import type { Library, Life } from './lives'
import { canariesIn, searchWord, type Watch, type Who } from './watch'

export type Surface = { path: string; who: Who; cookie: string; file?: true }

/** Pages that everybody stands on, as everybody reads them. */
export const sharedSurfaces = ({ cookies }: Library): Surface[] => [
  ...(['stranger', 'class', 'other hub'] as const).flatMap(who =>
    [
      ...['/people?seed=K7P2', '/questions/1?seed=K7P2', '/questions/2?seed=K7P2', '/mix?seed=K7P2', '/mix?seed=ABCD'],
      ...['/blind?seed=K7P2&i=1', '/listen/search?q=door'],
    ].map(path => ({ path, who, cookie: who === 'stranger' ? '' : cookies[who] })),
  ),
  ...['/pipeline', '/pipeline.csv', '/studio', '/modules', '/nominations'].flatMap(path => [
    { path, who: 'other hub' as const, cookie: cookies['other staff'] },
    { path, who: 'staff' as const, cookie: cookies.staff },
    { path, who: 'stranger' as const, cookie: '' },
  ]),
]

/** Every address of its own at which somebody could still come across a working life, with who asks. */
export const surfacesOf = (life: Life, { cookies }: Library): Surface[] => {
  const { slug, answers, mediaId, takeId, id, story } = life
  const listening = (who: Who, cookie: string): Surface[] =>
    [
      ...[`/people/${slug}`, `/people/${slug}/q/1`, `/people/${slug}/q/2`, `/captions/${answers[1]}.vtt`],
      ...[`/listen/search?q=${searchWord(life.number)}`, `/people/${slug}/q/1/keep`],
    ].map(path => ({ path, who, cookie }))
  const file = (path: string, who: Who, cookie: string): Surface => ({ path, who, cookie, file: true })
  const page = (path: string, who: Who, cookie: string): Surface => ({ path, who, cookie })
  return [
    ...listening('stranger', ''),
    ...listening('class', cookies.class),
    ...listening('other hub', cookies['other hub']),
    file(`/media/${mediaId}`, 'stranger', ''),
    file(`/media/${mediaId}`, 'class', cookies.class),
    file(`/media/${mediaId}`, 'other hub', cookies['other hub']),
    page('/kept', 'stranger', life.keeper),
    page(`/kept/${life.keptId}`, 'stranger', life.keeper),
    ...['', '/clips', '/board', '/board?step=2', '/paper', `/paper/${life.paper}`].map(end =>
      page(`/lessons/${life.plan}${end}`, 'class', cookies.class),
    ),
    ...['', '/clips', '/board', '/paper'].map(end =>
      page(`/lessons/${life.otherPlan}${end}`, 'other hub', cookies['other hub']),
    ),
    ...[`/pipeline/${id}`, `/studio/${id}`, `/studio/${id}/clips/1`, `/nominations/${id}`].flatMap(path => [
      page(path, 'other hub', cookies['other staff']),
      page(path, 'stranger', ''),
    ]),
    file(`/studio/${id}/media/${mediaId}`, 'other hub', cookies['other staff']),
    ...[`/pipeline/${id}`, `/studio/${id}`, `/studio/${id}/clips/1`, `/studio/${id}/clips/2`].map(path =>
      page(path, 'staff', cookies.staff),
    ),
    file(`/studio/${id}/media/${mediaId}`, 'staff', cookies.staff),
    file(`/studio/${id}/takes/${takeId}`, 'staff', cookies.staff),
    file(`/studio/${id}/takes/${takeId}`, 'other hub', cookies['other staff']),
    file(`/media/${takeId}`, 'class', cookies.class),
    ...['', '/review', '/review/1', '/review/2', '/review/2/captions.vtt', '/withdraw'].map(end =>
      page(`${story}${end}`, 'own', ''),
    ),
    file(`${story}/review/media/${mediaId}`, 'own', ''),
    file(`${story}/takes/${takeId}`, 'own', ''),
  ]
}

/** Reads one address and writes down what of anything taken back came with it. Gives the status. */
export const readSurface = async (
  origin: string,
  { path, who, cookie, file }: Surface,
  watch: Watch,
  life?: Life,
): Promise<number> => {
  const answer = await fetch(origin + path, {
    redirect: 'manual',
    headers: { ...(cookie ? { cookie } : {}), ...(file ? { range: 'bytes=1000000-1065535' } : {}) },
    signal: AbortSignal.timeout(20_000),
  })
  const surface = path.replace(/[\da-f]{8}-[\da-f-]{27}|person-[\da-f]{8}|[\w-]{43}/g, '*').replace(/\d{4}/g, '*')
  if (file) {
    const bytes = await answer.arrayBuffer().catch(() => new ArrayBuffer(0))
    if (answer.ok && life) watch.served(life.number, 'file', who, bytes.byteLength, surface)
  } else
    for (const { life: whose, thing, bytes } of canariesIn(await answer.text()))
      watch.served(whose, thing, who, bytes, `${surface} (${who})`)
  return answer.status
}
