/**
 * The reader process: opens files nobody vouches for and hands back their words. It has no network, may read only the
 * program and its packages, holds no secrets of the environment, and is ended when it takes too long or too much.
 */
import net from 'node:net'
import { layOutFile } from '../lay-out-file.ts'
import { limits } from '../limits.ts'
import type { Answer, Order } from './message.ts'

net.Socket.prototype.connect = () => {
  throw new Error('the reader process has no network')
}

process.on('message', (order: Order) => {
  const onPage = (page: number | null) =>
    void process.send?.({ id: order.id, page } satisfies Answer)
  layOutFile(order.name, order.bytes, limits, onPage)
    .then(
      (result): Answer => ({ id: order.id, result }),
      (error: unknown): Answer => ({ id: order.id, fault: String(error) }),
    )
    .then((answer) => process.send?.(answer))
})
process.on('disconnect', () => process.exit())
