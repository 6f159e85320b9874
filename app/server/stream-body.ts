import type { IncomingMessage } from 'node:http'

/**
 * A request's body as it comes, up to a cap. Nobody holds it whole: the sender waits while the reader does. When the
 * reader stops early the rest is read and dropped, so that the sender gets to see the answer.
 */
export const streamBody = (request: IncomingMessage, cap: number): ReadableStream<Uint8Array> => {
  let size = 0
  let over = false

  return new ReadableStream<Uint8Array>(
    {
      start: controller => {
        const finish = (act: () => void) => {
          if (over) return
          over = true
          act()
        }
        request.on('data', (chunk: Buffer) => {
          size += chunk.length
          if (size > cap) {
            finish(() => controller.error(new Error('The body is larger than allowed.')))
            request.socket.destroy()
          }
          if (over) return
          controller.enqueue(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length))
          if ((controller.desiredSize ?? 0) <= 0) request.pause()
        })
        request.on('end', () => finish(() => controller.close()))
        request.on('error', error => finish(() => controller.error(error)))
        request.on('close', () => finish(() => controller.error(new Error('The sender went away.'))))
      },
      pull: () => {
        request.resume()
      },
      cancel: () => {
        over = true
        request.resume()
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 256 * 1024 }),
  )
}
