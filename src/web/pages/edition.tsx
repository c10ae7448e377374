/**
 * `/data/years/:year/edition.zip`: a year as its edition, made while it is sent. Anybody may ask for one and each takes
 * much work, so only a few are made at a time, and none for ever.
 */
import { finished, type Readable } from 'node:stream'
import { getEdition } from '../../actions/get-edition.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { zipEdition } from '../../publish/edition/zip-edition.ts'
import { ErrorPage } from '../../ui/pages/error-page.tsx'
import { disposition } from '../file-response.ts'
import { page } from '../respond.ts'
import { readYear, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

const most = 2
const longest = 15 * 60 * 1000
let underWay = 0

export async function edition(visit: Visit): Promise<Response> {
  const fiscalYear = readYear(visit.request.param('year'))
  if (fiscalYear === null) return notFound(visit.site)
  if (underWay >= most) return later(visit)
  underWay += 1
  const zip = await openZip(visit, fiscalYear).catch((cause: unknown) => {
    underWay -= 1
    throw cause
  })
  if (zip instanceof Response) {
    underWay -= 1
    return zip
  }
  const limit = setTimeout(() => zip.destroy(new Error('the reader took too long')), longest)
  limit.unref()
  finished(zip, () => {
    clearTimeout(limit)
    underWay -= 1
  })
  // whoever asks for the head alone reads nothing of the rest
  if (visit.request.method === 'HEAD') zip.destroy()
  return answer(zip, fiscalYear)
}

async function openZip(visit: Visit, fiscalYear: FiscalYear): Promise<Readable | Response> {
  const frozen = await getEdition(visit.actions, fiscalYear)
  if (frozen.ok) return zipEdition(frozen.value, nameOf(fiscalYear))
  const isEmpty = frozen.problems.some(({ code }) => code === 'edition/nothing')
  return isEmpty ? notFound(visit.site) : later(visit)
}

function nameOf(fiscalYear: FiscalYear): string {
  return `edition-${fiscalYear}`
}

function answer(zip: Readable, fiscalYear: FiscalYear): Response {
  return new Response(zip.destroyed ? null : bodyOf(zip), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': disposition(`${nameOf(fiscalYear)}.zip`, 'attachment'),
      'cache-control': 'no-cache',
    },
  })
}

/** `Readable.toWeb` throws where nobody can catch it when a reader leaves while bytes are on their way. */
function bodyOf(zip: Readable): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = zip.iterator()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
    cancel() {
      zip.destroy()
    },
  })
}

/** Others are being made, or the year is about to be judged again. */
function later({ site }: Visit): Response {
  const words = site.words.data
  return page(<ErrorPage site={site} title={words.laterTitle} text={[words.later]} kept={null} />, {
    status: 503,
    headers: { 'retry-after': '120' },
  })
}
