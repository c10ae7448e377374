import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { layOutApart } from '../../src/intake/media/child/reader-pool.ts'
import { ReaderProcess } from '../../src/intake/media/child/reader-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'torikumi-reader-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A reader that does something else when it is handed a file. */
function readerThat(does: string): () => ChildProcess {
  const program = join(folder, `${does.length}.mjs`)
  writeFileSync(program, `process.on('message', () => { ${does} })`)
  return () => fork(program, { serialization: 'advanced', stdio: 'ignore', execArgv: [] })
}

async function codeOf(does: string, bounds: ConstructorParameters<typeof ReaderProcess>[1]) {
  const reader = new ReaderProcess(readerThat(does), bounds)
  const read = await reader.read('計画.pdf', new Uint8Array([1]))
  expect(reader.fresh).toBe(read.ok)
  reader.close()
  return read.ok ? 'read' : read.problems.map(({ code }) => code).join()
}

const generous = { seconds: 60, pageSeconds: 60, memoryBytes: 8 * 2 ** 30 }

describe('a reader process', () => {
  it('that hangs is ended when the time is over', async () => {
    const bounds = { ...generous, seconds: 1 }
    expect(await codeOf('for (;;) {}', bounds)).toBe('document/too-slow')
  })

  it.skipIf(process.platform !== 'linux')(
    'that computes too long over one page is ended',
    async () => {
      const page = (number: number | null) => `process.send({ id: 1, page: ${number} });`
      const compute = 'for (const end = Date.now() + 700; Date.now() < end; ) {}'
      const done = 'process.send({ id: 1, result: { ok: true, value: null } })'
      const bounds = { ...generous, pageSeconds: 1 }
      const slow = `${page(0)} ${page(1)} for (;;) {}`
      expect(await codeOf(slow, bounds)).toBe('document/page-too-slow')
      // three pages that take longer together, and work that is no page's
      const many = [1, 2, 3].map((at) => `${page(at)} ${compute}`).join(' ')
      expect(await codeOf(`${many} ${page(null)} ${compute} ${compute} ${done}`, bounds)).toBe(
        'read',
      )
    },
  )

  it.skipIf(process.platform !== 'linux')('that holds too much is ended', async () => {
    const does = "globalThis.held = []; setInterval(() => held.push(Buffer.alloc(2e7, 'x')), 20)"
    const bounds = { ...generous, memoryBytes: 200 * 2 ** 20 }
    expect(await codeOf(does, bounds)).toBe('document/too-much-memory')
  })

  it('that dies leaves a file that cannot be read, not a program that cannot go on', async () => {
    expect(await codeOf('process.exit(3)', generous)).toBe('document/unreadable')
    expect(await codeOf('process.abort()', generous)).toBe('document/too-much-memory')
  })

  it('serves one file after the other, and several at once', async () => {
    const page = new TextEncoder().encode('<html><body><p>取組項目1</p></body></html>')
    const read = await Promise.all(Array.from({ length: 6 }, () => layOutApart('a.html', page)))
    for (const each of read) {
      expect(each).toMatchObject({ ok: true, value: { laid: { text: '取組項目1\n' } } })
    }
  })
})
