import { command } from '../../kernel/command'
import { importToChange } from './approve'
import { discard } from './import'
import { mayImport } from './policy'
import { brought } from './store'

/** Throws a checked or refused file away, with everything that was read of it. */
export const discardImport = command({
  name: 'network.discard-import',
  load: (tx, { importId }: { importId: string }, actor) => importToChange(tx, importId, actor),
  allow: mayImport,
  decide: file => discard(file),
  save: async (tx, file) => {
    await brought.clear(tx, file.id)
    await brought.save(tx, file)
  },
})
