/**
 * Mixed files through the whole house: sent to a running server as a browser sends them, read, kept and judged by its job
 * while the progress page is asked for; and the most memory the server process ever held, after 50 and after 500.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type LayoutClass, layoutClasses } from '../test/corpus/form-layouts.ts'
import { makePage, makers } from '../test/corpus/makers.ts'
import { pdfPrinter } from '../test/corpus/to-pdf.ts'
import { freePort } from './free-port.ts'
import type { Report, Surroundings } from './harness.ts'

const counts = [50, 500] as const
const bar = 1.05

interface Lap {
  readonly seconds: number
  readonly peakBytes: number
  readonly states: Readonly<Record<string, number>>
  /** How often the progress page showed another number. */
  readonly steps: number
}

export async function importBatchThroughServer({
  projectFolder,
  say,
}: Surroundings): Promise<Report> {
  const files = await mixedFiles(counts[1])
  const laps: Lap[] = []
  for (const count of counts) {
    say(`${count} 件の文書をサーバーに取り込んでいます`)
    laps.push(await importOnce(projectFolder, files.slice(0, count)))
  }
  const [few, many] = laps
  if (!few || !many) throw new Error('no lap')
  const ratio = many.peakBytes / few.peakBytes
  const growth = Math.log(many.seconds / few.seconds) / Math.log(counts[1] / counts[0])
  const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`
  return {
    id: 'W1',
    title: 'mixed files through the server and its database',
    growths: [
      {
        title: 'send, read, judge and keep',
        points: laps.map(({ seconds }, at) => ({ size: counts[at] ?? 0, seconds })),
        slope: growth,
      },
    ],
    bars: [
      {
        says: `peak memory of the server, 500 files beside 50: ≤ ${bar} ×`,
        measured: `${megabytes(few.peakBytes)} → ${megabytes(many.peakBytes)} (${ratio.toFixed(2)} ×)`,
        holds: ratio <= bar,
      },
      {
        says: 'time in proportion to the files: slope ≤ 1.05',
        measured: growth.toFixed(2),
        holds: growth <= 1.05,
      },
      {
        says: 'no file refused, and progress seen on the way',
        measured: `${JSON.stringify(many.states)}, ${many.steps} steps`,
        holds: (many.states['refused'] ?? 0) === 0 && many.steps > 10,
      },
    ],
  }
}

/** Each with a content of its own: the same bytes again would be known already. */
async function mixedFiles(count: number) {
  const printer = await pdfPrinter()
  const all = makers(printer).filter(({ needsOffice }) => !needsOffice)
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = []
  for (const [index, maker] of all.entries()) {
    const own = Array.from({ length: Math.ceil((count - index) / all.length) }, (_, at) => {
      const kind: LayoutClass = layoutClasses[at % layoutClasses.length] ?? 'one-table'
      return makePage(at * all.length + index, kind).page
    })
    const made = await maker.make(own)
    files.push(...made.map((bytes, at) => ({ name: `${at}-${index}.${maker.extension}`, bytes })))
  }
  await printer.close()
  // a few of each format wherever the list is cut
  return files.toSorted((a, b) => Number.parseInt(a.name, 10) - Number.parseInt(b.name, 10))
}

async function importOnce(
  projectFolder: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<Lap> {
  const folder = mkdtempSync(join(tmpdir(), 'torikumi-bench-'))
  chmodSync(folder, 0o755) // as root, another user runs the database
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const program = [join(projectFolder, 'scripts/torikumi.mjs'), 'serve']
  const server = spawn(process.execPath, program, {
    env: { ...process.env, PORT: String(port), TORIKUMI_DATA: join(folder, 'data') },
    stdio: 'ignore',
  })
  try {
    await answered(server, origin)
    const cookie = await signIn(origin)
    const begun = performance.now()
    const form = new FormData()
    form.set('submission', crypto.randomUUID())
    form.set('accepts', 'acceptable')
    for (const { name, bytes } of files) form.append('documents', new File([bytes.slice()], name))
    const sent = await post(origin, '/imports', form, cookie)
    const batch = sent.headers.get('location')
    if (batch === null) throw new Error(`the batch was not taken: ${sent.status}`)
    const { states, steps } = await finished(`${origin}${batch}`, cookie)
    const seconds = (performance.now() - begun) / 1_000
    return { seconds, peakBytes: peakOf(server), states, steps }
  } finally {
    server.kill('SIGTERM')
    await new Promise((resolve) => server.once('exit', resolve))
    rmSync(folder, { recursive: true, force: true })
  }
}

async function signIn(origin: string): Promise<string> {
  const form = new URLSearchParams({
    email: 'plan@shiomachi.example',
    password: 'demonstration city',
  })
  const { headers } = await post(origin, '/sign-in', form, '')
  return headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
}

function post(origin: string, path: string, body: FormData | URLSearchParams, cookie: string) {
  const headers = { cookie, origin, 'sec-fetch-site': 'same-origin' }
  return fetch(`${origin}${path}`, { method: 'POST', body, headers, redirect: 'manual' })
}

/** Looks as the page itself does, until nothing waits. */
async function finished(address: string, cookie: string) {
  let steps = 0
  let before = ''
  for (;;) {
    const page = await (await fetch(address, { headers: { cookie } })).text()
    const progress = /<title>[^<]*?(\d+)\/(\d+)/u.exec(page)?.[0] ?? null
    if (progress === null) return { steps, states: statesIn(page) }
    if (progress !== before) steps += 1
    before = progress
    await wait(250)
  }
}

function statesIn(page: string): Readonly<Record<string, number>> {
  const found = page.matchAll(/id="files-(\w+)"[^>]*>[^<]*?（?(\d[\d,]*)件/gu)
  return Object.fromEntries(
    [...found].map(([, state = '', count = '']) => [state, Number(count.replaceAll(',', ''))]),
  )
}

/** The most the process ever held, as the kernel counts it. */
function peakOf({ pid }: ChildProcess): number {
  const kilobytes = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]
  return Number(kilobytes ?? Number.NaN) * 1_024
}

async function answered(server: ChildProcess, origin: string): Promise<void> {
  for (let tries = 0; tries < 2_400; tries += 1) {
    if (server.exitCode !== null) throw new Error('the server has ended')
    const there = await fetch(`${origin}/work`, { redirect: 'manual' }).catch(() => null)
    if (there !== null && there.status < 500) return
    await wait(50)
  }
  throw new Error('the server does not answer')
}
