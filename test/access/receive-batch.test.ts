/** Many files in one form, as they come over the line: what is taken, what is refused, and what is torn. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getImportBatch } from '../../src/actions/get-import-batch.ts'
import { mostBatchFiles } from '../../src/actions/open-import-batch.ts'
import { makeZip } from '../intake/make-zip.ts'
import { openRequestSite, type RequestSite } from './request-site.ts'

const evaluated = readFileSync(
  join(import.meta.dirname, '../../samples/sheets/hokage/2020-evaluated.txt'),
)

let site: RequestSite
let cookie: string
beforeAll(async () => {
  site = await openRequestSite()
  cookie = await site.signIn('planOffice')
})
afterAll(() => site.close())

type Content = Uint8Array<ArrayBuffer> | string

function formOf(files: readonly (readonly [string, Content])[], fields = {}): FormData {
  const body = new FormData()
  // the browser sends the files between the fields, as they stand on the page
  body.append('submission', randomUUID())
  for (const [name, content] of files) body.append('documents', new File([content], name))
  for (const [name, value] of Object.entries({ accepts: 'nothing', ...fields })) {
    body.set(name, String(value))
  }
  return body
}

async function send(
  body: NonNullable<RequestInit['body']>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return await site.request('/imports', {
    method: 'POST',
    body,
    headers: { cookie, 'sec-fetch-site': 'same-origin', ...headers },
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  })
}

async function batchOf(response: Response) {
  expect(response.status).toBe(303)
  const id = response.headers.get('location')?.split('/').at(-1) ?? ''
  return await getImportBatch(site.city.context, id)
}

async function contents(batch: string) {
  return await site.city.context.store.read(
    (sql) => sql<{ name: string; content: Uint8Array }[]>`
      select name, content from import_batch_file where import_batch_id = ${batch} order by position`,
  )
}

describe('a form with many files', () => {
  it('is taken whole: each byte of each file, its name, and the fields after them', async () => {
    const large = new Uint8Array(3_000_000).map((_, at) => (at * 7 + (at >> 11)) & 255)
    const view = await batchOf(
      await send(
        formOf(
          [
            ['10.txt', large],
            ['2 「計画」"新".txt', new Uint8Array(evaluated)],
            ['3.txt', ''],
          ],
          { accepts: 'acceptable', office: '帆影区', year: '2020' },
        ),
      ),
    )
    expect(view).toMatchObject({ accepts: 'acceptable', office: '帆影区', fiscalYear: 2020 })
    const kept = await contents(view?.id ?? '')
    expect(kept.map(({ name }) => name)).toEqual(['2 「計画」"新".txt', '3.txt', '10.txt'])
    const sent = [evaluated, Buffer.from(''), Buffer.from(large)]
    expect(kept.map(({ content }, at) => sent[at]?.equals(content))).toEqual([true, true, true])
  })

  it('takes the files of an archive, each for itself', async () => {
    const zip = makeZip([
      { name: 'b.txt', content: 'い' },
      { name: 'a.txt', content: 'あ' },
    ])
    const view = await batchOf(await send(formOf([['z.zip', new Uint8Array(zip)]])))
    const kept = await contents(view?.id ?? '')
    expect(kept.map(({ name, content }) => [name, Buffer.from(content).toString()])).toEqual([
      ['z.zip/a.txt', 'あ'],
      ['z.zip/b.txt', 'い'],
    ])
  })

  it('makes one batch however often it is sent, and another when a file in it is another', async () => {
    const body = formOf([
      ['a.txt', 'あ'],
      ['b.txt', 'い'],
    ])
    const sent = await Promise.all(Array.from({ length: 4 }, () => send(body)))
    const places = sent.map(({ headers }) => headers.get('location'))
    expect(new Set(places).size).toBe(1)
    body.set('documents', new File(['う'], 'a.txt'))
    expect(places).not.toContain((await send(body)).headers.get('location'))
  })

  it.each([
    ['no file at all', () => formOf([]), /選ばれていません/],
    ['a field left empty', () => formOf([['', '']]), /選ばれていません/],
    ['no form of parts', () => new URLSearchParams({ accepts: 'nothing' }), /選ばれていません/],
    [
      'more files than a batch lists',
      () =>
        formOf(Array.from({ length: mostBatchFiles + 9 }, (_, at) => [`${at}.txt`, 'あ'] as const)),
      /2,000件まで/,
    ],
  ])('is refused with the form again: %s', async (_, body, message) => {
    const response = await send(body())
    expect(response.status).toBe(422)
    expect(await response.text()).toMatch(message)
  })

  it('is refused when it is larger than a batch may be, whether it says so or not', async () => {
    const type = { 'content-type': 'multipart/form-data; boundary=x' }
    const said = await send('--x--', { ...type, 'content-length': String(300 * 1024 * 1024) })
    expect(said.status).toBe(413)
    const piece = new Uint8Array(1024 * 1024)
    const head = '--x\r\nContent-Disposition: form-data; name="documents"; filename="a"\r\n\r\n'
    let pieces = 0
    const endless = new ReadableStream({
      start: (line) => line.enqueue(Buffer.from(head)),
      pull: (line) => {
        pieces += 1
        line.enqueue(piece)
      },
    })
    expect((await send(endless, type)).status).toBe(413)
    expect(pieces).toBeLessThan(210)
  })

  it.each([
    ['without a boundary', 'multipart/form-data', '--x--'],
    [
      'cut off in a file',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="documents"; filename="a"\r\n\r\nhalf',
    ],
    ['cut off in front of a part', 'multipart/form-data; boundary=x', '--x\r\nContent-Disp'],
  ])('says so when it is torn: %s', async (_, type, body) => {
    const response = await send(body, { 'content-type': type })
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('text/html')
  })

  it('is not read at all of somebody who has not signed in', async () => {
    let pulled = 0
    const line = new ReadableStream(
      {
        pull: (line) => {
          pulled += 1
          line.enqueue(new Uint8Array(1024))
        },
      },
      { highWaterMark: 0 },
    )
    const type = { 'content-type': 'multipart/form-data; boundary=x' }
    expect((await send(line, { ...type, cookie: '' })).status).toBe(401)
    expect(pulled).toBe(0)
  })
})
