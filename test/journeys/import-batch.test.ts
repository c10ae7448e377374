import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { advanceImportBatch } from '../../src/actions/advance-import-batch.ts'
import type { ActionContext } from '../../src/actions/context.ts'
import { getImportBatch } from '../../src/actions/get-import-batch.ts'
import { listImportBatches } from '../../src/actions/list-import-batches.ts'
import { mostBatchFiles, openImportBatch } from '../../src/actions/open-import-batch.ts'
import { pauseImportBatch } from '../../src/actions/pause-import-batch.ts'
import { startImportBatches } from '../../src/jobs/import-batches.ts'
import { findWaitingFile, recordBatchResult } from '../../src/store/import-batch-store.ts'
import { fileAside } from '../file-aside.ts'
import { makeZip } from '../intake/make-zip.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

const byDocument = { office: null, fiscalYear: null }

function sample(path: string) {
  const bytes = readFileSync(join(import.meta.dirname, '../../samples', path))
  return { name: path.split('/').at(-1) ?? path, bytes }
}

const binary = { name: 'picture.bin', bytes: new Uint8Array([0, 1, 2, 3, 0, 255, 254]) }

async function open(
  context: ActionContext,
  accepts: 'nothing' | 'clear' | 'acceptable',
  files: readonly { name: string; bytes: Uint8Array }[],
  office: string | null = null,
) {
  const opened = await openImportBatch(
    context,
    { ...byDocument, office, accepts },
    files.map(fileAside),
  )
  if (!opened.ok) throw new Error(opened.problems.map(({ message }) => message).join())
  return opened.value
}

async function workOff(context: ActionContext) {
  while (await advanceImportBatch(context));
}

async function statesOf(context: ActionContext, batch: string) {
  const view = await getImportBatch(context, batch)
  return Object.fromEntries(view?.files.map(({ name, state }) => [name, state]) ?? [])
}

describe('a batch of files', () => {
  let city: TestCity
  let context: ActionContext
  beforeAll(async () => {
    city = await openTestCity()
    context = city.context
  })
  afterAll(() => city.close())

  it('turns every file into a draft when nothing may be accepted', async () => {
    const batch = await open(context, 'nothing', [sample('overview/hoshimi-2019.txt'), binary])
    await workOff(context)
    expect(await statesOf(context, batch)).toEqual({
      'hoshimi-2019.txt': 'draft',
      'picture.bin': 'refused',
    })
    const view = await getImportBatch(context, batch)
    expect(view?.files[1]?.problems[0]?.message).toMatch(/./u)
    expect(await city.count('document')).toBe(0)
  })

  it('lists the first problems of each file, and says how many more there are', async () => {
    const batch = await open(context, 'nothing', [binary])
    const problems = [1, 2, 3, 4, 5].map((count) => ({
      code: 'test/problem',
      severity: 'asks' as const,
      message: `${count}つ目`,
    }))
    await context.store.write(async (sql) => {
      const file = await findWaitingFile(sql)
      if (file?.batch !== batch) throw new Error('another file waits')
      await recordBatchResult(sql, file, { state: 'draft', document: null, draft: null, problems })
    })
    const [listed] = (await getImportBatch(context, batch))?.files ?? []
    expect(listed?.problems).toEqual(problems.slice(0, 3))
    expect(listed?.moreProblems).toBe(2)
  })

  it('accepts what does not block, and changes nothing the second time', async () => {
    const files = [
      sample('sheets/hokage/2019-evaluated.txt'),
      sample('sheets/hokage/2018-evaluated.txt'),
    ]
    const first = await open(context, 'acceptable', files, '帆影区')
    await workOff(context)
    const view = await getImportBatch(context, first)
    expect(view?.files.map(({ name, state }) => [name, state])).toEqual([
      ['2018-evaluated.txt', 'accepted'],
      ['2019-evaluated.txt', 'accepted'],
    ])
    const documents = await city.count('document')
    const again = await open(context, 'acceptable', files, '帆影区')
    await workOff(context)
    expect(Object.values(await statesOf(context, again))).toEqual(['known', 'known'])
    expect(await city.count('document')).toBe(documents)
  })

  it('leaves a document that asks something to a person when only clear ones are accepted', async () => {
    const asks = sample('fixtures/unread-page-footer.txt')
    const batch = await open(context, 'clear', [asks], '帆影区')
    await workOff(context)
    expect(await statesOf(context, batch)).toEqual({ [asks.name]: 'draft' })
    const [listed] = (await getImportBatch(context, batch))?.files ?? []
    const messages = listed?.problems.map(({ message }) => message).join('')
    expect(messages).toContain('どの項目にも入らなかった文字があります')
  })

  it('rests while it is held and goes on when it is let go', async () => {
    const batch = await open(context, 'nothing', [sample('overview/tsubakizaka-2020.txt')])
    await pauseImportBatch(context, { batch, paused: true })
    expect(await advanceImportBatch(context)).toBe(false)
    expect((await getImportBatch(context, batch))?.paused).toBe(true)
    await pauseImportBatch(context, { batch, paused: false })
    expect(await advanceImportBatch(context)).toBe(true)
    expect((await listImportBatches(context)).find(({ id }) => id === batch)).toMatchObject({
      files: 1,
      waiting: 0,
    })
  })

  it('takes each file in once when several work on it at the same time', async () => {
    const before = await city.count('received_file')
    const files = Array.from({ length: 6 }, (_, n) => ({
      name: `${n}.txt`,
      bytes: Buffer.concat([
        sample('sheets/aise/2020-midyear.txt').bytes,
        Buffer.from('\n'.repeat(n + 1)),
      ]),
    }))
    const batch = await open(context, 'nothing', files)
    await Promise.all(Array.from({ length: 4 }, () => workOff(context)))
    expect(Object.values(await statesOf(context, batch))).toEqual(Array(6).fill('draft'))
    expect(await city.count('received_file')).toBe(before + 6)
  })

  it('is worked off by the job that was woken', async () => {
    const faults: unknown[] = []
    const job = startImportBatches({
      context: () => context,
      report: (error) => faults.push(error),
    })
    const batch = await open(context, 'nothing', [binary])
    job.wake()
    await expect
      .poll(() => statesOf(context, batch), { timeout: 20_000 })
      .toEqual({
        'picture.bin': 'refused',
      })
    await job.stop()
    expect(faults).toEqual([])
  })

  it('refuses no file at all and more than it can list', async () => {
    const terms = { ...byDocument, accepts: 'nothing' } as const
    const none = await openImportBatch(context, terms, [])
    const many = await openImportBatch(
      context,
      terms,
      Array(mostBatchFiles + 1).fill(fileAside(binary)),
    )
    expect([none.ok, many.ok]).toEqual([false, false])
  })

  it('is refused before anything in it is opened to whoever may not bring it', async () => {
    const visitor = { ...context, who: { kind: 'visitor' } as const }
    const terms = { ...byDocument, accepts: 'nothing' } as const
    const many = await openImportBatch(
      visitor,
      terms,
      Array(mostBatchFiles + 1).fill(fileAside(binary)),
    )
    expect(many).toMatchObject({ ok: false, problems: [{ code: 'policy/signed-out' }] })
  })

  it('takes what is good in a zip, and says of the rest why not', async () => {
    const { name, bytes } = sample('overview/hoshimi-2019.txt')
    const zip = makeZip([
      { name, content: Buffer.from(bytes) },
      { name: 'locked.txt', content: 'あ', encrypted: true },
      { name: 'broken.txt', content: 'あ', claimedSize: 999 },
    ])
    const batch = await open(context, 'nothing', [{ name: 'z.zip', bytes: zip }])
    expect((await getImportBatch(context, batch))?.files.map(({ state }) => state)).toEqual([
      'refused',
      'waiting',
      'refused',
    ])
    await workOff(context)
    const files = (await getImportBatch(context, batch))?.files ?? []
    expect(files.map((each) => [each.name, each.state, each.problems[0]?.code])).toEqual([
      ['z.zip/broken.txt', 'refused', 'document/broken'],
      [`z.zip/${name}`, 'draft', files[1]?.problems[0]?.code],
      ['z.zip/locked.txt', 'refused', 'document/locked'],
    ])
  })
})
