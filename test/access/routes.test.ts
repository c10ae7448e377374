/**
 * Every route × every role × every method, held against what is declared here. The table is written apart from the
 * routes, so that a slip there is seen; a route that is not in it does not compile.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Role, roles } from '../../src/people/role.ts'
import type { Route } from '../../src/web/routes/route.ts'
import { type RouteName, routes } from '../../src/web/routes.ts'
import { apiDoors } from './doors/api.ts'
import { type Door, heads, staff } from './doors/door.ts'
import { peopleDoors } from './doors/people.ts'
import { registerDoors } from './doors/registers.ts'
import { surveyDoors } from './doors/surveys.ts'
import { voiceDoors } from './doors/voices.ts'
import { openRequestSite, type RequestSite } from './request-site.ts'

/** Who gets through the door; what they may do inside is asked by the action, about the very thing. */
const declared: Readonly<Record<RouteName, Door>> = {
  ...apiDoors,
  ...peopleDoors,
  ...surveyDoors,
  ...registerDoors,
  ...voiceDoors,
  start: 'anyone',
  office: 'anyone',
  officeYear: 'anyone',
  sheet: 'anyone',
  initiative: 'anyone',
  source: 'anyone',
  overview: 'anyone',
  data: 'anyone',
  edition: 'anyone',
  dataFile: 'anyone',
  forms: 'anyone',
  formStyle: 'anyone',
  blankForm: 'anyone',
  sheetForm: 'anyone',
  documentForm: 'anyone',
  officeYearForm: 'anyone',
  search: 'anyone',
  glossary: 'anyone',
  about: 'anyone',
  feed: 'anyone',
  robots: 'anyone',
  sitemap: 'anyone',
  sitemapPart: 'anyone',
  currentCalendar: 'anyone',
  calendar: 'anyone',
  calendarFile: 'anyone',
  targetCheck: 'anyone',
  targetReading: 'anyone',
  check: 'anyone',
  checkRules: 'anyone',
  finding: heads,
  findingAnswer: heads,
  changes: 'anyone',
  forecasts: 'anyone',
  comparison: 'anyone',
  importDocument: staff,
  receiveDocument: staff,
  tableMapping: [...staff],
  mapTable: [...staff],
  formDesigns: ['planOffice'],
  copyFormDesign: ['planOffice'],
  formDesign: ['planOffice'],
  saveFormDesign: ['planOffice'],
  formDesignFile: ['planOffice'],
  mappings: [...staff],
  mapping: [...staff],
  withdrawMapping: [...staff],
  importBatches: ['planOffice'],
  receiveBatch: ['planOffice'],
  importBatch: ['planOffice'],
  pauseBatch: ['planOffice'],
  resumeBatch: ['planOffice'],
  returnToBatch: ['planOffice'],
  draft: staff,
  corrections: staff,
  acceptance: heads,
  withdrawal: staff,
  returnToDraft: staff,
  work: [...staff, 'headquarters', 'administrator'],
  currentBoard: [...staff, 'headquarters'],
  board: [...staff, 'headquarters'],
  boardFile: [...staff, 'headquarters'],
  sheetWork: [...staff, 'headquarters'],
  officeWork: [...staff, 'headquarters'],
  beginSheet: staff,
  workingSheet: [...staff, 'headquarters'],
  writeSheet: [...staff, 'headquarters'],
  unsavedSheet: staff,
  sheetSection: heads,
  sheetApproval: [...staff, 'headquarters'],
  decideSheet: [...heads, 'headquarters'],
  sheetHistory: [...staff, 'headquarters'],
  returnToSheet: [...staff, 'headquarters'],
  councils: 'anyone',
  council: 'anyone',
  councilOpinions: 'anyone',
  councilYear: 'anyone',
  councilYearFile: 'anyone',
  councilCalendar: 'anyone',
  councilMeeting: 'anyone',
  councilMaterials: 'anyone',
  councilOpinion: 'anyone',
  councilPoll: 'anyone',
  myCouncil: ['councilMember'],
  sendToCouncil: ['councilMember'],
  ballot: ['councilMember'],
  castBallot: ['councilMember'],
  councilWork: [...staff, 'headquarters'],
  councilDesk: [...staff, 'headquarters'],
  changeCouncil: staff,
  councilMeasures: staff,
  bindCouncilFigure: staff,
  returnToCouncilMeasures: staff,
  endCouncilBinding: staff,
  councilFile: staff,
  receiveCouncilFile: staff,
  councilImport: staff,
  takeCouncilImport: staff,
  meetingWork: [...staff, 'headquarters'],
  changeMeeting: [...staff, 'headquarters'],
  opinionWork: [...staff, 'headquarters'],
  moveOpinion: [...staff, 'headquarters'],
  pollWork: [...staff, 'headquarters'],
  changePoll: staff,
  asset: 'anyone',
  health: 'anyone',
}

/** Acts that end the session which the test goes on with. */
const ending: readonly string[] = ['endSessions', 'signOut', 'beginSession']

let site: RequestSite
const cookies = new Map<Role, string>()
beforeAll(async () => {
  site = await openRequestSite()
  for (const role of roles) cookies.set(role, await site.signIn(role))
})
afterAll(() => site.close())

const names = Object.keys(routes) as readonly RouteName[]

/** An address of the route, for things that are not there. */
function pathOf({ path }: Route): string {
  return path
    .replace(/:(\w+)\{([^|}]+)[^}]*\}/g, (_, __, first) => first)
    .replace(/:year\b/g, '2020')
    .replace(/:office\b/g, 'tsubakizaka')
    .replace(/:\w+/g, '00000000-0000-4000-8000-000000000099')
}

async function send(method: string, path: string, cookie: string | null): Promise<Response> {
  const headers = { 'sec-fetch-site': 'same-origin', ...(cookie === null ? {} : { cookie }) }
  if (method !== 'POST') return await site.request(path, { method, headers })
  return await site.request(path, { method, headers, body: new URLSearchParams({}) })
}

/** What the door said: opened, asked to sign in, or refused. */
async function door(response: Response): Promise<'opened' | 'sign in' | 'refused'> {
  // an action behind the door may answer 403 as well, about the very thing it was asked for
  const words = 'あなたの役割では開けません'
  if (response.status === 403 && (await response.text()).includes(words)) return 'refused'
  if (response.status === 401) return 'sign in'
  const led = response.headers.get('location')?.startsWith('/sign-in?back=') === true
  return response.status === 303 && led ? 'sign in' : 'opened'
}

describe.each(names.filter((name) => !ending.includes(name)))('the route %s', (name) => {
  const route: Route = routes[name]
  const who = declared[name]

  it('opens to those it is declared for, and to no one else', async () => {
    const visitor = await door(await send(route.method, pathOf(route), null))
    expect(visitor).toBe(who === 'anyone' ? 'opened' : 'sign in')
    const found: Record<string, string> = {}
    const expected: Record<string, string> = {}
    for (const role of roles) {
      found[role] = await door(await send(route.method, pathOf(route), cookies.get(role) ?? ''))
      expected[role] = who === 'token' ? 'sign in' : doorFor(who, role)
    }
    expect(found).toEqual(expected)
  })
})

function doorFor(who: 'anyone' | readonly Role[], role: Role): 'opened' | 'refused' {
  return who === 'anyone' || who.includes(role) ? 'opened' : 'refused'
}

/** Every address with a method that changes things and that no route has there. */
const elsewhere = names.flatMap((name) => {
  const path = pathOf(routes[name])
  const taken = names.some(
    (each) => pathOf(routes[each]) === path && routes[each].method === 'POST',
  )
  return [...(taken ? [] : ['POST']), 'PUT', 'PATCH', 'DELETE'].map((method) => ({ method, path }))
})

describe('a method that no route has', () => {
  it.each(elsewhere)('is not there for anyone: $method $path', async ({ method, path }) => {
    for (const cookie of [null, cookies.get('administrator') ?? '']) {
      expect((await send(method, path, cookie)).status).toBe(404)
    }
  })
})

describe('an act', () => {
  const acts = names.filter((name) => routes[name].method === 'POST')

  it.each(acts)('%s is taken from our own pages only', async (name) => {
    const path = pathOf(routes[name])
    const cookie = cookies.get('administrator') ?? ''
    const body = new URLSearchParams({ email: 'a@b', password: 'x' })
    const foreign: readonly Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'http://elsewhere.example' },
      { origin: 'null' },
      { origin: 'http://plan.example.elsewhere.example' },
      { origin: 'http://plan.example:8080' },
    ]
    for (const from of foreign) {
      const headers = { cookie, host: 'plan.example', ...from }
      const response = await site.request(path, { method: 'POST', body, headers })
      expect(response.status, JSON.stringify(from)).toBe(403)
      expect(response.headers.get('set-cookie')).toBeNull()
    }
  })
})
