import { command } from '../../kernel/command'
import { accept } from '../../kernel/decision'
import { mayChangeHub } from '../policy'
import { hubs } from '../store'

/** What a coordinator may set; the database holds the same bounds. */
export type HubSettings = {
  name: string
  region: string
  replyTo: string
  noticeDays: number
  waveSize: number
  waveDays: number
  monthlyShare: number
  interviewsADay: number
}

/** Changes how the hub works. Requests on their way keep the rules they began with where those are written down. */
export const changeHubSettings = command({
  name: 'network.change-hub-settings',
  load: (tx, _settings: HubSettings, { hubId }) => hubs.lock(tx, hubId),
  allow: mayChangeHub,
  decide: (hub, settings) => {
    const changed = (Object.keys(settings) as (keyof HubSettings)[]).filter(key => settings[key] !== hub[key])
    const next = { ...hub, ...settings }
    return changed.length === 0
      ? accept(next)
      : accept(next, { type: 'hub-settings-changed' as const, hubId: hub.id, subjectId: hub.id, settings: changed })
  },
  save: hubs.save,
})
