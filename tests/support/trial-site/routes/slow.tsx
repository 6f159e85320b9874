import { setTimeout as sleep } from 'node:timers/promises'

export const loader = async () => {
  await sleep(1_500)
  return null
}

export default function Slow() {
  return <p>Worth the wait</p>
}
