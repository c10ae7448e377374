/**
 * One reader process from the outside: one file at a time, watched by the clock and by what it holds in memory. Where it
 * does not answer in time it is ended, and the file is said to be the reason.
 */
import type { ChildProcess } from 'node:child_process'
import { fail, type Problem, type Result } from '../../../lib/problem.ts'
import type { FileContents } from '../lay-out-file.ts'
import { beyond, type Limits, limits } from '../limits.ts'
import type { Answer, Order } from './message.ts'
import { PageClock } from './page-clock.ts'
import { memoryOf } from './process-use.ts'
import { startChild } from './start-child.ts'

type Bounds = Pick<Limits, 'seconds' | 'pageSeconds' | 'memoryBytes'>

export class ReaderProcess {
  readonly #child: ChildProcess
  readonly #bounds: Bounds
  #alive = true
  #served = 0

  /** @param bounds How long a file may take, and what the process may hold */
  constructor(start: () => ChildProcess = startChild, bounds: Bounds = limits) {
    this.#bounds = bounds
    this.#child = start()
    this.#child.once('exit', () => {
      this.#alive = false
    })
    this.#rest()
  }

  /** Whether it may take another file: it lives, and has not grown. */
  get fresh(): boolean {
    return this.#alive && this.#served < mostServed && memoryOf(this.#child) < mostKept
  }

  async read(name: string, bytes: Uint8Array): Promise<Result<FileContents>> {
    this.#served += 1
    this.#child.ref()
    this.#child.channel?.ref()
    try {
      return await this.#answer({ id: this.#served, name, bytes })
    } finally {
      this.#rest()
    }
  }

  #answer(order: Order): Promise<Result<FileContents>> {
    const child = this.#child
    const { seconds, pageSeconds, memoryBytes } = this.#bounds
    const page = new PageClock(child, pageSeconds)
    return new Promise((resolve) => {
      let reason: Problem | null = null
      const end = (problem: Problem) => {
        reason ??= problem
        this.#alive = false
        child.kill('SIGKILL')
      }
      const clock = setTimeout(() => end(beyond('seconds')), seconds * 1000)
      const scale = setInterval(() => {
        if (memoryOf(child) > memoryBytes) end(beyond('memoryBytes'))
        // we may have been held up ourselves: a page that was begun meanwhile is heard of first
        if (page.isOver()) setImmediate(() => page.isOver() && end(beyond('pageSeconds')))
      }, 250)
      const settle = (result: Result<FileContents>) => {
        clearTimeout(clock)
        clearInterval(scale)
        child.off('message', onMessage)
        child.off('exit', onExit)
        resolve(result)
      }
      const onMessage = (answer: Answer) => {
        if (answer.id !== order.id) return
        if ('page' in answer) return page.begin(answer.page)
        settle('result' in answer ? answer.result : fail(unreadable))
      }
      // out of memory, V8 ends the process itself: with an abort, or with 5 where it cannot
      const onExit = (code: number | null, signal: string | null) => {
        const outOfMemory =
          signal === 'SIGABRT' || signal === 'SIGTRAP' || code === 134 || code === 5
        settle(fail(reason ?? (outOfMemory ? beyond('memoryBytes') : unreadable)))
      }
      child.on('message', onMessage)
      child.once('exit', onExit)
      if (child.connected) child.send(order)
      else onExit(child.exitCode, child.signalCode)
    })
  }

  /** It must not keep the program from ending while there is nothing to read. */
  #rest(): void {
    this.#child.unref()
    this.#child.channel?.unref()
  }

  close(): void {
    this.#alive = false
    this.#child.kill('SIGKILL')
  }
}

const mostServed = 1_000
const mostKept = 400 * 1024 * 1024

const unreadable: Problem = {
  code: 'document/unreadable',
  severity: 'blocks',
  message:
    'ファイルの作りが分からず、読み取れません。元のソフトで開いて保存し直すか、PDFで保存してから取り込んでください。',
}
