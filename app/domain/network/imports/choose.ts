import { command } from '../../kernel/command'
import { importToChange } from './approve'
import type { Choice } from './choice'
import { choose } from './import'
import { mayImport } from './policy'
import { countSchools } from './schools'
import { brought, forWholeFiles } from './store'

/** Chooses which schools of a register join the hub, and counts anew what would change. */
export const chooseSchools = command({
  name: 'network.choose-schools',
  load: async (tx, { importId, choice }: { importId: string; choice: Choice }, actor) => {
    const file = await importToChange(tx, importId, actor)
    if (!file) return null
    await forWholeFiles(tx)
    return { file, counts: await countSchools(tx, importId, choice) }
  },
  allow: mayImport,
  decide: ({ file, counts }, { choice }) => choose(file, choice, counts),
  save: brought.save,
})
