/**
 * Two municipalities in one database, behind one server, by real requests: whoever is somebody in one is nobody in
 * the other, and nothing of the other is read, guessed, found or written, by any route.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { listOffices } from '../../src/actions/list-offices.ts'
import { openImportBatch } from '../../src/actions/open-import-batch.ts'
import { receiveDocument } from '../../src/actions/receive-document.ts'
import { beginSheet } from '../../src/actions/sheets/begin-sheet.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { type Role, roles } from '../../src/people/role.ts'
import { openLink } from '../../src/store/connection/link.ts'
import type { Route } from '../../src/web/routes/route.ts'
import { type RouteName, routes } from '../../src/web/routes.ts'
import { siteByName } from '../../src/web/sites.ts'
import { fileAside } from '../file-aside.ts'
import { openRequestSite, type RequestSite } from './request-site.ts'

const samples = join(import.meta.dirname, '../../samples')
const evaluated = readFileSync(join(samples, 'sheets/hokage/2020-evaluated.txt'), 'utf8')
const overview = readFileSync(join(samples, 'overview/tsubakizaka-2020.txt'), 'utf8')

/** Words that are in documents of the other municipality only. */
const theirWords = '霧立の朝市'

let ours: RequestSite
let theirs: RequestSite
let both: ReturnType<typeof siteByName>
const cookies = new Map<Role, string>()
let theirIds: Readonly<Record<string, string>>
beforeAll(async () => {
  ours = await openRequestSite({ hosts: ['ours.example'] }, { origin: 'http://ours.example' })
  theirs = await openRequestSite(
    { hosts: ['theirs.example'] },
    { origin: 'http://theirs.example', beside: ours.city },
  )
  both = siteByName(
    new Map([
      ['ours.example', ours.app],
      ['theirs.example', theirs.app],
    ]),
  )
  await fill(ours, '汐待の朝市')
  await fill(theirs, theirWords)
  for (const role of roles) cookies.set(role, await ours.signIn(role))
  theirIds = await idsOf(theirs)
})
afterAll(async () => {
  await theirs.close()
  await ours.close()
})

async function fill({ city: { context } }: RequestSite, words: string): Promise<void> {
  const bytes = (text: string) => new TextEncoder().encode(text.replaceAll('広報', `${words}広報`))
  const given = { office: null, fiscalYear: null }
  await importDocument(context, { name: `${words}.txt`, bytes: bytes(evaluated) }, given)
  await importDocument(context, { name: `${words}2.txt`, bytes: bytes(overview) }, given)
  await receiveDocument(context, { name: `${words}3.txt`, bytes: bytes(`${evaluated}\n`) })
  const terms = { accepts: 'nothing', office: null, fiscalYear: null } as const
  const [office] = await listOffices(context)
  await beginSheet(writing(context), {
    office: office?.office.id ?? '',
    fiscalYear: fiscalYear(2021),
    from: null,
  })
  await openImportBatch(context, terms, [fileAside({ name: `${words}4.txt`, bytes: bytes('x') })])
}

/** Sheets are begun by people. */
function writing(context: ActionContext): ActionContext {
  const planner = { role: 'planOffice', office: null, section: null, actingFor: null } as const
  const id = '00000000-0000-4000-8000-000000000077'
  return { ...context, who: { kind: 'person', id, name: '計良 すすむ', roles: [planner] } }
}

/** One id of every kind that addresses carry. */
async function idsOf({ city: { context } }: RequestSite): Promise<Record<string, string>> {
  const [row] = await context.store.read(
    (sql) => sql<Record<string, string>[]>`
      select (select sheet_id from sheet limit 1) as sheet,
             (select initiative_id from initiative limit 1) as initiative,
             (select document_id from document limit 1) as document,
             (select draft_id from draft limit 1) as draft,
             (select import_batch_id from import_batch limit 1) as batch,
             (select person_id from person where email like 'officer%') as person,
             (select working_sheet_id from working_sheet limit 1) as working,
             (select role_holding_id from role_holding limit 1) as holding`,
  )
  return row ?? {}
}

/** A request to a host, with the name it is called by and the address agreeing. */
async function ask(host: string, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { host, ...Object.fromEntries(new Headers(init.headers)) }
  return await both.fetch(new Request(`http://${host}${path}`, { ...init, headers }))
}

/** A fingerprint of all rows of a municipality, in every table. */
async function fingerprint(municipality: string): Promise<Readonly<Record<string, string>>> {
  const link = openLink(ours.city.superuserUrl, { name: 'torikumi test' })
  const prints: Record<string, string> = {}
  await link.transaction('begin read only', async (sql) => {
    const tables = await sql<{ name: string }[]>`
      select relname as name from pg_class
      where relnamespace = 'torikumi'::regnamespace and relkind = 'r'
        and relname <> 'schema_migration' order by relname`
    for (const { name } of tables) {
      const rows = await sql.unsafe(
        `select t::text as row from torikumi.${name} t where municipality_id = '${municipality}' order by 1`,
      )
      prints[name] = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
    }
  })
  await link.close()
  return prints
}

const names = Object.keys(routes) as readonly RouteName[]

/** The route's address with the ids of the other municipality. */
function theirPath({ path }: Route): string {
  return path
    .replace(/:(\w+)\{([^|}]+)[^}]*\}/g, (_, __, first) => first)
    .replace(/:year\b/g, '2020')
    .replace(/:office\b/g, 'hokage')
    .replace(/^\/work\/sheets\/:sheet/, `/work/sheets/${theirIds['working']}`)
    .replace(/:(\w+)/g, (_, name) => theirIds[name] ?? 'unknown')
}

const withIds = names.filter((name) =>
  /:(?!year|office|file|token|format|template|act)\w+/.test(routes[name].path),
)

describe('the ids of another municipality', () => {
  it('are there, and open at home', async () => {
    for (const id of Object.values(theirIds)) expect(id).toMatch(/^[0-9a-f-]{36}$/)
    const cookie = await theirs.signIn('planOffice')
    for (const path of [`/sheets/${theirIds['sheet']}`, `/drafts/${theirIds['draft']}`]) {
      expect((await ask('theirs.example', path, { headers: { cookie } })).status).toBe(200)
    }
  })

  it.each(withIds)('lead nowhere by the route %s, for anyone', async (name) => {
    const route: Route = routes[name]
    for (const cookie of [null, ...cookies.values()]) {
      const headers = { 'sec-fetch-site': 'same-origin', ...(cookie === null ? {} : { cookie }) }
      const response = await ask('ours.example', theirPath(route), {
        method: route.method,
        headers,
        ...(route.method === 'POST'
          ? {
              body: new URLSearchParams({
                path: 'sheets.0.title',
                text: 'x',
                until: '2021-06-10',
                on: '2021-06-10',
                from: '2021-06-10',
                role: 'administrator',
                office: '',
              }),
            }
          : {}),
      })
      const leadsBack = response.headers.get('location')
      expect(response.status, `${leadsBack}`).not.toBe(200)
      if (response.status === 303) expect(leadsBack).toMatch(/^\/(?:sign-in|drafts|imports|work)/)
      expect(await response.text()).not.toContain('霧立')
    }
  })
})

describe('whoever is somebody in one municipality', () => {
  it('is nobody in another, with the very same session', async () => {
    for (const [role, cookie] of cookies) {
      const response = await ask('theirs.example', '/account', { headers: { cookie } })
      expect(response.status, role).toBe(303)
      expect(response.headers.get('location')).toContain('/sign-in')
      const act = await ask('theirs.example', '/import', {
        method: 'POST',
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
        body: new FormData(),
      })
      expect(act.status).toBe(401)
    }
  })

  it('does not find, list or download anything of another', async () => {
    const words = encodeURIComponent(theirWords)
    const pages = [
      '/',
      `/search?q=${words}`,
      '/offices/hokage',
      '/offices/hokage/years/2020',
      '/drafts',
      '/imports',
      '/people',
      '/people?q=shiomachi',
      '/audit',
      `/audit?person=${theirIds['person']}`,
      '/data',
    ]
    for (const path of pages) {
      for (const cookie of cookies.values()) {
        const html = await (await ask('ours.example', path, { headers: { cookie } })).text()
        expect(
          html.replaceAll(`value="${theirWords}"`, '').replaceAll(`「${theirWords}」`, ''),
          path,
        ).not.toContain('霧立')
        for (const id of Object.values(theirIds)) {
          // the audit says what was tried, ids included
          if (!path.startsWith('/audit')) expect(html, path).not.toContain(id)
        }
      }
    }
  })

  it('changes no row of another, whatever is sent', async () => {
    const before = await fingerprint(theirs.city.id)
    expect(Object.keys(before).length).toBeGreaterThan(20)
    for (const name of names.filter((each) => routes[each].method === 'POST')) {
      for (const cookie of cookies.values()) {
        await ask('ours.example', theirPath(routes[name]), {
          method: 'POST',
          headers: { cookie, 'sec-fetch-site': 'same-origin' },
          body: new URLSearchParams({
            office: theirIds['person'] ?? '',
            person: theirIds['person'] ?? '',
            successor: theirIds['person'] ?? '',
            actingFor: theirIds['person'] ?? '',
            initiative: theirIds['initiative'] ?? '',
            name: '書き換え',
            email: 'officer@shiomachi.example',
            role: 'officer',
            from: '2021-06-10',
            until: '2021-06-11',
            on: '2021-06-10',
            text: '書き換え',
            path: 'sheets.0.title',
          }),
        })
      }
    }
    expect(await fingerprint(theirs.city.id)).toEqual(before)
  })
})

describe('a name that no municipality has', () => {
  it('is told nothing', async () => {
    for (const host of ['elsewhere.example', 'ours.example.elsewhere.example', '127.0.0.1']) {
      const response = await ask(host, '/')
      expect(response.status).toBe(421)
      expect(await response.text()).not.toMatch(/汐待|霧立/)
    }
  })

  it('is not found by a port or by capitals either way', async () => {
    expect((await ask('OURS.example:8080', '/')).status).toBe(200)
  })
})
