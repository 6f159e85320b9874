import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { about, owns, standing } from './change'

const most = 20

const withDocuments = async (tx: Tx, input: { trackedId: string }) => {
  const whole = await standing(tx, input)
  return whole && { ...whole, documents: await tx.trackedDocument.findMany({ where: { trackedId: input.trackedId } }) }
}

/** Writes down that a document is needed: its name, never the document. */
export const addDocument = command({
  name: 'tracker.add-document',
  load: (tx: Tx, input: { trackedId: string; name: string }) => withDocuments(tx, input),
  allow: owns,
  decide: ({ tracked, documents }, { name }) => {
    if (documents.length >= most) return refuse('too-many-documents')
    if (documents.some(one => one.name.toLowerCase() === name.toLowerCase())) return refuse('document-there')
    const { id: trackedId, hubId, learnerId } = tracked
    return accept({ id: randomUUID(), trackedId, hubId, learnerId, name }, change(tracked))
  },
  save: async (tx, data) => void (await tx.trackedDocument.create({ data })),
  constraints: { tracked_document_hub_id_tracked_id_name_key: 'document-there' },
})

const change = (tracked: Parameters<typeof about>[0]) => ({ type: 'application-changed' as const, ...about(tracked) })

const oneOf = async (tx: Tx, input: { trackedId: string; documentId: string }) => {
  const whole = await standing(tx, input)
  const document = isId(input.documentId)
    ? await tx.trackedDocument.findFirst({ where: { id: input.documentId, trackedId: input.trackedId } })
    : null
  // Whoever sees the application and not what is theirs alone is refused, and not told that it is there.
  return whole && (document ? { ...whole, document } : null)
}

/** Ticks a document as ready, or takes the tick away. */
export const tickDocument = command({
  name: 'tracker.tick-document',
  load: (tx: Tx, input: { trackedId: string; documentId: string; ready: boolean }) => oneOf(tx, input),
  allow: owns,
  decide: ({ tracked, document }, { ready }) => accept({ ...document, ready }, change(tracked)),
  save: async (tx, { id, ready }) => void (await tx.trackedDocument.update({ where: { id }, data: { ready } })),
})

/** Takes a document off the list of what is needed. */
export const removeDocument = command({
  name: 'tracker.remove-document',
  load: (tx: Tx, input: { trackedId: string; documentId: string }) => oneOf(tx, input),
  allow: owns,
  decide: ({ tracked, document }) => accept(document, change(tracked)),
  save: async (tx, { id }) => void (await tx.trackedDocument.delete({ where: { id } })),
})
