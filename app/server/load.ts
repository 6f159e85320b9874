import { monitorEventLoopDelay } from 'node:perf_hooks'

const tooSlow = 400
const look = 1_000
const longEnough = 3

/** Watches how late this process runs. It is overloaded once its average wait stays above 400 ms for three seconds. */
export const watchLoad = () => {
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  let slowLooks = 0
  let busy = 0

  const timer = setInterval(() => {
    // An average, so that one long step on a quiet machine turns nobody away.
    slowLooks = delay.mean / 1e6 > tooSlow ? slowLooks + 1 : 0
    delay.reset()
  }, look)
  timer.unref()

  return {
    /** Is there room for one more request? At most `atOnce` are worked on together. */
    hasRoom: (atOnce: number): boolean => slowLooks < longEnough && busy < atOnce,
    enter: (): void => {
      busy++
    },
    leave: (): void => {
      busy--
    },
    busy: (): number => busy,
    stop: (): void => {
      clearInterval(timer)
      delay.disable()
    },
  }
}

export type Load = ReturnType<typeof watchLoad>
