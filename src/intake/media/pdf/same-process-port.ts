/// <reference path="./pdf-worker.d.ts" />
/**
 * The way between the two halves of pdf.js inside one process. Its own copies every message deeply, glyph by glyph,
 * which takes longer than reading the page; here only the lists are copied that their sender empties for the next.
 */
import type { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Listener = (event: { readonly data: unknown }) => void

interface ListenerOptions {
  readonly signal?: AbortSignal
}

export class SameProcessPort {
  readonly #listeners = new Set<Listener>()

  postMessage(message: unknown): void {
    const data = copied(message, listDepth)
    queueMicrotask(() => {
      for (const listener of [...this.#listeners]) listener({ data })
    })
  }

  addEventListener(_name: string, listener: Listener, options?: ListenerOptions | null): void {
    this.#listeners.add(listener)
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener))
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.#listeners.delete(listener)
  }

  terminate(): void {
    this.#listeners.clear()
  }
}

/** Message → chunk → list of instructions: what lies deeper is written once and only read. */
const listDepth = 3

function copied(value: unknown, depth: number): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.slice()
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  const copy: Record<string, unknown> = {}
  for (const [key, each] of Object.entries(value)) copy[key] = copied(each, depth - 1)
  return copy
}

/** The half that opens files. */
export async function loadWorkerCode() {
  return await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
}

/** A worker of pdf.js at the other end of such a port; it prints nothing of what it mends. */
export async function sameProcessWorker(
  Worker: typeof PDFWorker,
): Promise<InstanceType<typeof PDFWorker>> {
  const { WorkerMessageHandler } = await loadWorkerCode()
  const port = new SameProcessPort()
  WorkerMessageHandler.initializeFromPort(port)
  return new Worker({
    verbosity: 0,
    port: port as unknown as NonNullable<ConstructorParameters<typeof PDFWorker>[0]>['port'],
  })
}
