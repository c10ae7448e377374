/** A person's life here, by real requests: invited, in with two factors, moved, acting for others, locked out, gone. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inviteFirstAdministrator } from '../../src/actions/people/first-administrator.ts'
import { invitePerson } from '../../src/actions/people/invite-person.ts'
import { leave } from '../../src/actions/people/leave.ts'
import { setUpTotp } from '../../src/actions/people/second-factor.ts'
import { confirmTotp } from '../../src/store/credential-store.ts'
import { recordLeaving, recordPerson } from '../../src/store/person-store.ts'
import { testSeals } from '../test-seals.ts'
import { codeOf } from './code-of.ts'
import { cookieOf, openRequestSite, type RequestSite } from './request-site.ts'

let site: RequestSite
let administrator: string
beforeAll(async () => {
  site = await openRequestSite()
  administrator = await site.signIn('administrator')
})
afterAll(() => site.close())

const password = 'correct horse battery staple'

async function textAt(path: string, cookie = administrator): Promise<string> {
  return await (await site.request(path, { headers: { cookie } })).text()
}

function pathIn(html: string): string {
  const path = /http:\/\/plan\.example(\/invitations\/[\w-]{43})/.exec(html)?.[1]
  if (path === undefined) throw new Error(`no link in ${html.slice(0, 2000)}`)
  return path
}

async function officeId(code: string): Promise<string> {
  const [row] = await site.city.context.store.read(
    (sql) => sql<{ id: string }[]>`select office_id as id from office where code = ${code}`,
  )
  return row?.id ?? ''
}

async function invite(name: string, email: string, role: string, office: string): Promise<string> {
  const fields = { name, email, role, office, section: '', from: '2021-06-10', until: '' }
  return pathIn(await (await site.post('/people', fields, administrator)).text())
}

async function personId(email: string): Promise<string> {
  const [row] = await site.city.context.store.read(
    (sql) => sql<{ id: string }[]>`select person_id as id from person where email = ${email}`,
  )
  return row?.id ?? ''
}

/** Comes in by the link and sets the app up. */
async function comeIn(link: string, fields: Record<string, string> = {}) {
  const chosen = await site.post(link, { password, ...fields })
  expect(chosen.status).toBe(200)
  const halfway = cookieOf(chosen)
  const html = await chosen.text()
  expect(html).toContain('認証アプリの登録')
  const typed = /<code class="typed-secret">([A-Z2-7 ]+)</.exec(html)?.[1] ?? ''
  expect((await site.request('/account', { headers: { cookie: halfway } })).status).toBe(303)
  const confirmed = await site.post('/sign-in/code', { code: codeOf(typed, site.now()) }, halfway)
  expect(confirmed.status).toBe(200)
  const codes = [...(await confirmed.text()).matchAll(/<code>([a-z2-9-]{14})</g)].map(([, c]) => c)
  expect(codes).toHaveLength(8)
  const cookie = cookieOf(confirmed)
  expect(cookie).not.toBe(halfway)
  return { cookie, typed, codes: codes as string[] }
}

describe('somebody invited', () => {
  let typed: string
  let codes: readonly string[]
  const email = 'minato@shiomachi.example'

  it('comes in once by the link, with a password and an app', async () => {
    const link = await invite('港 ひかる', email, 'officer', await officeId('aise'))
    const page = await textAt(link, '')
    expect(page).toContain('港 ひかるさん（minato@shiomachi.example）')
    expect(page).toContain('藍瀬区 担当者')
    const short = await site.post(link, { password: 'short' })
    expect(short.status).toBe(422)
    expect(await short.text()).toContain('12文字以上')
    const person = await comeIn(link)
    typed = person.typed
    codes = person.codes
    expect(await textAt('/account', person.cookie)).toContain('港 ひかる')
    expect((await site.request(link)).status).toBe(404)
    expect((await site.post(link, { password })).status).toBe(404)
  })

  it('signs in with the password and then a code, each code once', async () => {
    site.passMinutes(1)
    const first = await site.post('/sign-in', { email, password, back: '/account' })
    expect(await first.text()).toContain('コードの入力')
    const halfway = cookieOf(first)
    expect((await site.request('/account', { headers: { cookie: halfway } })).status).toBe(303)
    const wrong = await site.post('/sign-in/code', { code: '000000', back: '/account' }, halfway)
    expect(wrong.status).toBe(422)
    const code = codeOf(typed, site.now())
    const done = await site.post('/sign-in/code', { code, back: '/account' }, halfway)
    expect(done.headers.get('location')).toBe('/account')
    const again = await site.post('/sign-in', { email, password })
    expect((await site.post('/sign-in/code', { code }, cookieOf(again))).status).toBe(422)
  })

  it('gets in with a recovery code, once', async () => {
    const [code = ''] = codes
    for (const status of [303, 422]) {
      const halfway = cookieOf(await site.post('/sign-in', { email, password }))
      expect((await site.post('/sign-in/code', { code }, halfway)).status).toBe(status)
    }
  })

  it('is not let in by guessing codes', async () => {
    const halfway = cookieOf(await site.post('/sign-in', { email, password }))
    let last = ''
    for (let count = 0; count < 6; count += 1) {
      last = await (
        await site.post('/sign-in/code', { code: String(count).padStart(6, '0') }, halfway)
      ).text()
    }
    expect(last).toContain('しばらく受け付けません')
    site.passMinutes(31)
  })

  it('is shown one secret, in however many windows at the same time', async () => {
    const { context } = site.city
    const someone = { id: randomUUID(), name: '窓', email: 'mado@shiomachi.example' }
    const person = { ...someone, demonstration: false, leftOn: null }
    await context.store.write((sql) => recordPerson(sql, person, site.now()))
    const open = () => setUpTotp(context, testSeals(), { person, credential: null }, '取組')
    const shown = await Promise.all(Array.from({ length: 8 }, open))
    expect(new Set(shown.map((setUp) => setUp?.typed)).size).toBe(1)
    expect(shown[0]?.typed).toMatch(/^[A-Z2-7 ]{30,}$/)
    const first = await context.store.write((sql) => confirmTotp(sql, person.id, site.now()))
    const second = await context.store.write((sql) => confirmTotp(sql, person.id, site.now()))
    expect([first, second]).toEqual([true, false])
    expect(await open()).toBeNull()
  })

  it('keeps the secret of the app sealed in the database', async () => {
    const id = await personId(email)
    const [row] = await site.city.context.store.read(
      (sql) => sql<{ secret: Uint8Array; hash: string }[]>`
        select totp_secret as secret, password_hash as hash from credential
        where person_id = ${id}`,
    )
    expect(row?.secret.length).toBe(12 + 20 + 16)
    expect(row?.hash).not.toContain(password)
  })

  it('changes the password, and every other session ends', async () => {
    const enter = async (pass: string) => {
      site.passMinutes(1)
      const halfway = cookieOf(await site.post('/sign-in', { email, password: pass }))
      return cookieOf(
        await site.post('/sign-in/code', { code: codeOf(typed, site.now()) }, halfway),
      )
    }
    const other = await enter(password)
    const mine = await enter(password)
    const next = 'another long sentence of mine'
    const wrong = await site.post('/account/password', { current: 'no', next }, mine)
    expect(wrong.status).toBe(422)
    const changed = await site.post('/account/password', { current: password, next }, mine)
    expect(changed.status).toBe(303)
    expect((await site.request('/account', { headers: { cookie: other } })).status).toBe(303)
    expect((await site.request('/account', { headers: { cookie: mine } })).status).toBe(303)
    const now = cookieOf(changed)
    expect((await site.request('/account', { headers: { cookie: now } })).status).toBe(200)
    await site.post('/account/sessions', {}, now)
    expect((await site.request('/account', { headers: { cookie: now } })).status).toBe(303)
  })

  it('gets a new link, and a new app, when the phone is lost', async () => {
    const path = `/people/${await personId(email)}/credential`
    const link = pathIn(
      await (await site.post(path, { secondFactor: 'yes' }, administrator)).text(),
    )
    const person = await comeIn(link)
    expect(person.typed).not.toBe(typed)
  })
})

describe('roles', () => {
  it('begin and end on their days', async () => {
    const aise = await officeId('aise')
    await invite('課長 さくら', 'sakura@shiomachi.example', 'officer', aise)
    const id = await personId('sakura@shiomachi.example')
    const refused = await site.post(
      `/people/${id}/roles`,
      { role: 'sectionChief', office: '', from: '2021-13-01', until: '2021-01-01' },
      administrator,
    )
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('href="#grant-office"')
    expect(html).toContain('href="#grant-from"')
    const granted = await site.post(
      `/people/${id}/roles`,
      { role: 'sectionChief', office: aise, from: '2021-07-01', until: '2021-07-31' },
      administrator,
    )
    expect(granted.status).toBe(303)
    expect(await textAt(`/people/${id}`)).toContain('2021-07-01 から 2021-07-31 まで')
  })

  it('are taken back before their first day, and not after it', async () => {
    const id = await personId('sakura@shiomachi.example')
    const end = async (holding: string, until: string) =>
      await site.post(`/people/${id}/roles/${holding}`, { until }, administrator)
    const [begun, later] = await site.city.context.store.read(
      (sql) => sql<{ id: string }[]>`
        select role_holding_id as id from role_holding where person_id = ${id} order by from_day`,
    )
    const refused = await end(begun?.id ?? '', '2021-06-09')
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('もう始まっています')
    expect(await textAt(`/people/${id}`)).toContain('始まる前に取り消す')
    expect((await end(later?.id ?? '', '2021-06-10')).status).toBe(303)
    const html = await textAt(`/people/${id}`)
    expect(html).not.toContain('2021-07-01')
    expect(html).not.toContain('始まる前に取り消す')
    expect(html).toContain('2021-06-10 から')
  })

  it('move on 1 April, and the initiatives with them', async () => {
    const [aise, hokage] = [await officeId('aise'), await officeId('hokage')]
    const { store, today } = site.city.context
    const id = await personId('sakura@shiomachi.example')
    const successor = await personId('minato@shiomachi.example')
    const initiative = '00000000-0000-4000-8000-0000000000a1'
    await store.write(async (sql) => {
      await sql`insert into initiative values (current_municipality(), ${initiative}, ${aise})`
    })
    const chief = await site.signIn('planOffice')
    const page = '/offices/aise/responsibilities'
    const body = new URLSearchParams({ initiative, person: id, from: today })
    const assigned = await site.request(page, {
      method: 'POST',
      body,
      headers: { cookie: chief, 'sec-fetch-site': 'same-origin' },
    })
    expect(assigned.status).toBe(303)
    const moved = await site.post(
      `/people/${id}/transfer`,
      { from: '2022-04-01', role: 'officer', office: hokage, successor },
      administrator,
    )
    expect(moved.status).toBe(303)
    const cared = async (day: string) => {
      const [row] = await store.read(
        (sql) => sql<{ person: string }[]>`
          select person_id as person from responsibility
          where initiative_id = ${initiative} and from_day <= ${day}::date
          order by from_day desc limit 1`,
      )
      return row?.person
    }
    expect(await cared('2022-03-31')).toBe(id)
    expect(await cared('2022-04-01')).toBe(successor)
    const html = await textAt(`/people/${id}`)
    expect(html).toContain('から 2022-03-31 まで')
    expect(html).toContain('2022-04-01 から')
  })

  it('are held for somebody else only until a day', async () => {
    const id = await personId('minato@shiomachi.example')
    const fields = {
      role: 'sectionChief',
      office: await officeId('aise'),
      from: '2021-06-10',
      actingFor: await personId('sakura@shiomachi.example'),
    }
    const path = `/people/${id}/roles`
    expect((await site.post(path, { ...fields, until: '' }, administrator)).status).toBe(422)
    expect((await site.post(path, { ...fields, until: '2021-06-30' }, administrator)).status).toBe(
      303,
    )
    expect(await textAt(`/people/${id}`)).toContain('課長（課長 さくらさんの代理）')
  })
})

describe('the last administrator', () => {
  it('cannot leave, lose the role or move away', async () => {
    const id = await personId('administrator@shiomachi.example')
    const html = await textAt(`/people/${id}`)
    const holding = /roles\/([0-9a-f-]{36})"/.exec(html)?.[1] ?? ''
    const acts: readonly [string, Record<string, string>][] = [
      [`/people/${id}/leaving`, { on: '2021-06-10' }],
      [`/people/${id}/roles/${holding}`, { until: '2021-06-10' }],
      [`/people/${id}/transfer`, { from: '2022-04-01', role: 'planOffice', office: '' }],
    ]
    for (const [path, fields] of acts) {
      const response = await site.post(path, fields, administrator)
      expect(response.status, path).toBe(422)
      expect(await response.text()).toContain('ほかに管理者がいません')
    }
  })
})

describe('somebody with two roles', () => {
  it('acts in both, or in the one they choose, and sees in which', async () => {
    const officer = await personId('officer@shiomachi.example')
    const second = {
      role: 'sectionChief',
      office: await officeId('hokage'),
      from: '2021-06-10',
      until: '',
    }
    await site.post(`/people/${officer}/roles`, second, administrator)
    const cookie = await site.signIn('officer')
    const opens = async () =>
      (await site.request('/work/offices/hokage/years/2021', { headers: { cookie } })).status
    const both = await textAt('/account', cookie)
    expect(both).toContain('役割を替える')
    expect(both).toContain('（担当者・課長）')
    expect(await opens()).toBe(200)
    const [, officerRole, chiefRole] = [...both.matchAll(/name="holding" value="([\w-]+)"/g)].map(
      ([, value]) => value ?? '',
    )
    const choose = (holding: string) => site.post('/account/role', { holding }, cookie)
    expect((await choose(officerRole ?? '')).status).toBe(303)
    expect(await textAt('/account', cookie)).toContain('（担当者として）')
    expect(await opens()).toBe(403)
    expect((await choose('00000000-0000-4000-8000-000000000099')).status).toBe(422)
    expect((await choose(chiefRole ?? '')).status).toBe(303)
    expect(await opens()).toBe(200)
    expect((await choose('all')).status).toBe(303)
    expect(await textAt('/account', cookie)).toContain('（担当者・課長）')
  })
})

describe('the last two administrators', () => {
  it('cannot leave past each other', async () => {
    const { context } = site.city
    for (let round = 0; round < 20; round += 1) {
      const pair: string[] = []
      for (const which of ['a', 'b']) {
        const made = await invitePerson(
          { ...context, now: site.now() },
          {
            name: `管理 ${round}${which}`,
            email: `admin-${round}${which}@shiomachi.example`,
            granted: { ...wholeCity, role: 'administrator' },
          },
          null,
        )
        pair.push(made.ok ? made.value.person : '')
      }
      const others = await personId('administrator@shiomachi.example')
      await setLeft(others, '2021-06-10')
      const left = await Promise.all(
        pair.map((id) => leave(context, id, { on: '2021-06-10', successor: null })),
      )
      expect(left.map(({ ok }) => ok).sort()).toEqual([false, true])
      await setLeft(others, null)
      for (const id of pair) await setLeft(id, '2021-06-10')
    }
  })

  const wholeCity = {
    office: null,
    section: null,
    actingFor: null,
    from: '2021-06-10',
    until: null,
  }

  async function setLeft(id: string, day: string | null): Promise<void> {
    await site.city.context.store.write((sql) => recordLeaving(sql, id, day))
  }
})

describe('somebody who left', () => {
  it('is out at once, and cannot sign in', async () => {
    const cookie = await site.signIn('officer')
    const id = await personId('officer@shiomachi.example')
    const left = await site.post(`/people/${id}/leaving`, { on: '2021-06-10' }, administrator)
    expect(left.status).toBe(303)
    expect((await site.request('/account', { headers: { cookie } })).status).toBe(303)
    const again = await site.post('/sign-in', {
      email: 'officer@shiomachi.example',
      password: site.password,
    })
    expect(again.status).toBe(422)
  })
})

describe('the first administrator', () => {
  it('comes in by the one link of the first start, under a name of their own', async () => {
    const token = await inviteFirstAdministrator(
      { ...site.city.context, now: site.now() },
      { again: false },
    )
    const link = `/invitations/${token}`
    expect(await textAt(link, '')).toContain('最初の管理者を登録します')
    const unnamed = await site.post(link, { password, name: '', email: 'nobody' })
    expect(unnamed.status).toBe(422)
    const taken = { password, name: '鍵 はじめ', email: 'plan@shiomachi.example' }
    expect(await (await site.post(link, taken)).text()).toContain('の人はもういます')
    const { cookie } = await comeIn(link, { ...taken, email: 'hajime@shiomachi.example' })
    expect(await textAt('/people', cookie)).toContain('鍵 はじめ')
    const context = { ...site.city.context, now: site.now() }
    expect(await inviteFirstAdministrator(context, { again: true })).toBeNull()
  })
})
