import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** Everything this process counts, for Prometheus. Other parts add their own metrics to it. */
export const registry = new Registry()
collectDefaultMetrics({ register: registry })

const requests = new Histogram({
  name: 'traverse_http_request_seconds',
  help: 'Time to answer a request',
  labelNames: ['method', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers: [registry],
})

const turnedAway = new Counter({
  name: 'traverse_http_turned_away_total',
  help: 'Requests refused before the application saw them',
  labelNames: ['status'],
  registers: [registry],
})

export const countRequest = (method: string, status: number, seconds: number): void =>
  requests.observe({ method, status: `${Math.floor(status / 100)}xx` }, seconds)

export const countTurnedAway = (status: number): void => turnedAway.inc({ status })

/** All metrics in Prometheus's text format. */
export const metricsText = async (): Promise<{ type: string; body: string }> => ({
  type: registry.contentType,
  body: await registry.metrics(),
})
