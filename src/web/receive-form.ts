/**
 * A form with many files, taken as it comes over the line: its text is kept, its files are put aside on the disk, and
 * no more of it is in memory than the piece that has just arrived.
 */
import { createHash } from 'node:crypto'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import type { Context } from 'hono'
import { openSpool, type Spool, type Spooled } from '../lib/spool.ts'
import type { Actor } from '../people/actor.ts'
import type { RequestLimit } from './limits.ts'
import { submissionHash } from './submission.ts'
import { withoutNul } from './visit.ts'

export interface ReceivedForm {
  readonly fields: ReadonlyMap<string, string>
  /** Those that were chosen, in their order. */
  readonly files: readonly ReceivedFile[]
  /** What tells this sending from the same sent again; null where the form carries no key. */
  readonly submission: string | null
  /** Lets go of the files. */
  readonly close: () => Promise<void>
}

export interface ReceivedFile extends Spooled {
  readonly name: string
}

interface Terms {
  readonly who: Actor
  readonly limit: RequestLimit
  /** Name of the field the files come under; those under another are passed over. */
  readonly field: string
  readonly mostFiles: number
}

/**
 * A request that is no form of parts brings nothing. Of too many files one too many is kept, for whoever counts them.
 *
 * @returns null: it is larger than the limit
 * @throws TypeError for a form that is torn or cannot be read, as the platform's own parser does
 */
export async function receiveForm(
  request: Context['req'],
  terms: Terms,
): Promise<ReceivedForm | null> {
  if (Number(request.header('content-length') ?? 0) > terms.limit.bytes) return null
  const spool = await openSpool()
  const close = () => spool.close()
  try {
    return { ...(await readParts(request, terms, spool)), close }
  } catch (error) {
    await close()
    if (error instanceof BeyondLimit) return null
    throw error
  }
}

async function readParts(request: Context['req'], terms: Terms, spool: Spool) {
  const { who, limit, field, mostFiles } = terms
  const type = request.header('content-type') ?? ''
  const { body } = request.raw
  const texts: (readonly [string, string])[] = []
  if (body === null || !/^multipart\/form-data\b/iu.test(type)) {
    return { fields: new Map<string, string>(), files: [], submission: null }
  }
  const form = openParser(type, mostFiles)
  const files: ReturnType<typeof keep>[] = []
  const stop = new AbortController()
  form.on('field', (name, value) => {
    texts.push([name, withoutNul(value)])
  })
  form.on('file', (name, content, written: string | undefined) => {
    if (name !== field || written === undefined || written === '') {
      content.resume()
      return
    }
    const file = keep(spool, content, plainName(written))
    file.catch((error: unknown) => stop.abort(error)) // else the parser would wait for a reader for ever
    files.push(file)
  })
  try {
    await pipeline(within(body, limit.bytes), form as Writable, { signal: stop.signal })
  } catch (error) {
    if (stop.signal.aborted) throw stop.signal.reason
    if (error instanceof BeyondLimit) throw error
    throw new TypeError('the form is torn', { cause: error })
  }
  const kept = await Promise.all(files)
  const fields = new Map(texts)
  const hash = submissionHash(who, request.path)
  for (const text of texts) hash.text(...text)
  for (const file of kept) hash.file(field, file)
  return { fields, files: kept, submission: hash.digest(fields.get('submission')) }
}

function openParser(type: string, mostFiles: number) {
  try {
    return new Busboy({
      headers: { 'content-type': type },
      limits: { files: mostFiles + 1, fields: 1_000 },
      preservePath: true,
    })
  } catch (error) {
    throw new TypeError('the form has no boundary', { cause: error })
  }
}

async function keep(spool: Spool, content: Readable, name: string) {
  const hash = createHash('sha256')
  const hashed = async function* () {
    for await (const piece of content as AsyncIterable<Uint8Array>) {
      hash.update(piece)
      yield piece
    }
  }
  const spooled = await spool.append(hashed())
  return { name, ...spooled, sha256: hash.digest('hex') }
}

/** Browsers write a quotation mark or a line end in a name as a percent code, and nothing else. */
function plainName(written: string): string {
  return withoutNul(
    written.replaceAll('%22', '"').replaceAll(/%0d/giu, '\r').replaceAll(/%0a/giu, '\n'),
  )
}

class BeyondLimit extends Error {}

async function* within(body: AsyncIterable<Uint8Array>, most: number) {
  let size = 0
  for await (const piece of body) {
    size += piece.length
    if (size > most) throw new BeyondLimit()
    yield piece
  }
}
