import { Prisma, type Tx } from '~/platform/db'

/**
 * Where the recording as it came has gone, the best file made of it becomes the take, and waits to be made into all the
 * others. Answers whether there was one.
 */
export const bestBecomesTake = async (tx: Tx, answerId: string): Promise<boolean> => {
  const best = await tx.media.findFirst({
    where: { answerId, state: 'ready', kind: { in: ['video-480', 'video-240', 'audio'] } },
    orderBy: [{ take: 'desc' }, { kind: 'desc' }],
  })
  if (best) await tx.media.update({ where: { id: best.id }, data: { kind: 'original', state: 'waiting', progress: 0 } })
  return best !== null
}

/** The same, with nothing cut of it: what was cut is not in it any more. */
export const cutBecomesTake = async (tx: Tx, answerId: string): Promise<void> => {
  if (await bestBecomesTake(tx, answerId))
    await tx.answer.update({ where: { id: answerId }, data: { kept: Prisma.DbNull } })
}
