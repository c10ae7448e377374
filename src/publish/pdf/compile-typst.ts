/** One thread that compiles Typst for the whole process, started with the first form and given up when it hangs. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

interface Waiting {
  readonly source: string
  readonly resolve: (pdf: Buffer) => void
  readonly reject: (error: Error) => void
}

interface Running {
  readonly worker: Worker
  readonly queue: Waiting[]
}

let running: Running | null = null

/** @throws where the source does not compile: it is made by us, so that is a bug */
export function compileTypst(source: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    running ??= start()
    const { queue, worker } = running
    queue.push({ source, resolve, reject })
    if (queue.length === 1) begin(worker, source)
  })
}

function start(): Running {
  const worker = new Worker(workerFile(), {
    workerData: { fonts: fontFiles(), workspace: tmpdir() },
  })
  worker.unref()
  const own: Running = { worker, queue: [] }
  worker.on('message', (answer: { pdf: Uint8Array } | { message: string }) => {
    const done = own.queue.shift()
    const [next] = own.queue
    if (next === undefined) worker.unref()
    else worker.postMessage(next.source)
    if ('pdf' in answer) done?.resolve(Buffer.from(answer.pdf))
    else done?.reject(new Error(`Typst did not compile the form: ${answer.message}`))
  })
  worker.on('error', (cause) =>
    giveUp(own, new Error('the thread that compiles Typst failed', { cause })),
  )
  worker.on('exit', () => giveUp(own, new Error('the thread that compiles Typst ended')))
  return own
}

function begin(worker: Worker, source: string) {
  worker.ref()
  worker.postMessage(source)
}

function giveUp(own: Running, error: Error) {
  if (running === own) running = null
  for (const { reject } of own.queue.splice(0)) reject(error)
}

/** Beside this module in the sources; one floor up or beside it in the build. */
function workerFile(): string {
  const places = ['./typst-worker.mjs', './typst-worker.js', '../typst-worker.js']
  const files = places.map((place) => fileURLToPath(new URL(place, import.meta.url)))
  const file = files.find((each) => existsSync(each))
  if (file === undefined) throw new Error(`no typst-worker beside ${import.meta.url}`)
  return file
}

/** Regular and bold; the form uses no other. */
export function fontFiles(): readonly string[] {
  const { resolve } = createRequire(import.meta.url)
  return ['400Regular/NotoSansJP_400Regular.ttf', '700Bold/NotoSansJP_700Bold.ttf'].map((file) =>
    resolve(`@expo-google-fonts/noto-sans-jp/${file}`),
  )
}
