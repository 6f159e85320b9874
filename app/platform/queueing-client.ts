import pg from 'pg'

/**
 * A connection that sends one query after the other. Prisma asks for the parts of an `include` at once, also in a
 * transaction, which has one connection; pg will stop queueing for its callers.
 */
export class QueueingClient extends pg.Client {
  #last: Promise<unknown> = Promise.resolve()

  // biome-ignore lint/suspicious/noExplicitAny: pg's overloads return a promise, a query or nothing
  override query(...asked: any[]): any {
    const send = () => (super.query as (...all: unknown[]) => unknown).apply(this, asked)
    const awaited = typeof asked.at(-1) !== 'function' && typeof asked[0]?.submit !== 'function'
    if (!awaited) return send()
    const answer = this.#last.then(send)
    this.#last = answer.then(undefined, () => undefined)
    return answer
  }
}
