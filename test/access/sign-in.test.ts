/** Signing in and out, by real requests over a real database: what a session is worth, and when it ends. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cookieOf, openRequestSite, type RequestSite } from './request-site.ts'

const planner = 'plan@shiomachi.example'

let site: RequestSite
beforeAll(async () => {
  site = await openRequestSite()
})
afterAll(() => site.close())

async function opens(path: string, cookie: string): Promise<number> {
  return (await site.request(path, { headers: { cookie } })).status
}

describe('a visitor', () => {
  it('is led to sign-in and back to where they wanted to go', async () => {
    const response = await site.request('/import')
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/sign-in?back=%2Fimport')
    const back = await site.post('/sign-in', {
      email: planner,
      password: site.password,
      back: '/import',
    })
    expect(back.headers.get('location')).toBe('/import')
  })

  it.each(['//elsewhere.example/', 'https://elsewhere.example/', '/\\elsewhere.example', ''])(
    'is never led to another site by %j',
    async (back) => {
      const fields = { email: planner, password: site.password, back }
      expect((await site.post('/sign-in', fields)).headers.get('location')).toBe('/work')
    },
  )

  it.each([
    ['officer@shiomachi.example', '/work', '自分の仕事'],
    ['headquarters@shiomachi.example', '/work', '自分の仕事'],
    ['administrator@shiomachi.example', '/work', '自分の仕事'],
    ['council@shiomachi.example', '/council/mine', '委員のページ'],
  ])('arrives as %s where their work begins: %s', async (email, home, title) => {
    const arrived = await site.post('/sign-in', { email, password: site.password })
    expect(arrived.headers.get('location')).toBe(home)
    const page = await site.request(home, { headers: { cookie: cookieOf(arrived) } })
    expect(page.status).toBe(200)
    expect(await page.text()).toMatch(new RegExp(`<h1[^>]*>${title}`, 'u'))
  })

  it('keeps the text of a form that needed a session, and can send it after signing in', async () => {
    const path = '/drafts/00000000-0000-4000-8000-000000000009/corrections'
    const text = '満足度を「80%」以上にする<新規>'
    const refused = await site.post(path, { path: 'sheets.0.title', text })
    expect(refused.status).toBe(401)
    const html = await refused.text()
    expect(html).toContain('もう一度サインインしてください')
    const kept = /name="kept" value="([^"]*)"/.exec(html)?.[1] ?? ''
    const fields = { email: planner, password: site.password, kept: fromHtml(kept) }
    const after = await site.post('/sign-in', fields)
    expect(after.status).toBe(200)
    const page = await after.text()
    expect(page).toContain(`action="${path}"`)
    expect(page).toContain('満足度を「80%」以上にする&lt;新規&gt;</textarea>')
    expect(await opens('/import', cookieOf(after))).toBe(200)
  })

  it('cannot smuggle another site into the form that is sent again', async () => {
    const kept = JSON.stringify({ action: 'https://elsewhere.example/', fields: [] })
    const after = await site.post('/sign-in', { email: planner, password: site.password, kept })
    expect(after.status).toBe(303)
  })
})

describe('a wrong password', () => {
  it('is answered the same whether or not there is such an account', async () => {
    const answers: string[] = []
    for (const email of ['nobody@shiomachi.example', planner]) {
      const response = await site.post('/sign-in', { email, password: 'not the password' })
      expect(response.status).toBe(422)
      expect(response.headers.get('set-cookie')).toBeNull()
      answers.push((await response.text()).replace(`name="email" value="${email}" auto`, 'auto'))
    }
    expect(answers[0]).toBe(answers[1])
  })

  it('is taken five times, then none is taken for a while, the right one neither', async () => {
    const email = 'mayor@shiomachi.example'
    for (let count = 0; count < 5; count += 1) {
      const response = await site.post('/sign-in', { email, password: `guess ${count}` })
      expect(await response.text()).toContain('パスワードが違います')
    }
    const right = { email, password: site.password }
    expect(await (await site.post('/sign-in', right)).text()).toContain('しばらく受け付けません')
    site.passMinutes(16)
    expect((await site.post('/sign-in', right)).status).toBe(303)
  })

  it('counts guesses that come all at once', async () => {
    const email = 'officer@shiomachi.example'
    const guesses = Array.from({ length: 20 }, (_, count) =>
      site.post('/sign-in', { email, password: `guess ${count}` }),
    )
    const texts = await Promise.all(guesses.map(async (guess) => (await guess).text()))
    expect(texts.filter((text) => text.includes('パスワードが違います'))).toHaveLength(5)
    site.passMinutes(16)
  })
})

describe('a session', () => {
  it('is in a cookie that no script reads and no other site’s form sends', async () => {
    const response = await site.post('/sign-in', { email: planner, password: site.password })
    const cookie = response.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^torikumi=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/)
  })

  it('begins anew at each sign-in, and the former one ends', async () => {
    const first = await site.signIn('planOffice')
    const again = await site.post('/sign-in', { email: planner, password: site.password }, first)
    expect(cookieOf(again)).not.toBe(first)
    expect(await opens('/import', cookieOf(again))).toBe(200)
    expect(await opens('/import', first)).toBe(303)
  })

  it('is not taken from whoever names one', async () => {
    const chosen = `torikumi=${'A'.repeat(43)}`
    const response = await site.post(
      '/sign-in',
      { email: planner, password: site.password },
      chosen,
    )
    expect(cookieOf(response)).not.toBe(chosen)
    expect(await opens('/import', chosen)).toBe(303)
  })

  it('ends when nobody used it for four hours, and after twelve in any case', async () => {
    const idle = await site.signIn('planOffice')
    site.passMinutes(3 * 60 + 59)
    expect(await opens('/import', idle)).toBe(200)
    site.passMinutes(4 * 60 + 1)
    expect(await opens('/import', idle)).toBe(303)
    const busy = await site.signIn('planOffice')
    for (let hours = 0; hours < 11; hours += 1) {
      site.passMinutes(60)
      expect(await opens('/import', busy)).toBe(200)
    }
    site.passMinutes(60)
    expect(await opens('/import', busy)).toBe(303)
  })

  it('ends on the server when one signs out', async () => {
    const cookie = await site.signIn('planOffice')
    const out = await site.post('/sign-out', {}, cookie)
    expect(out.headers.get('set-cookie')).toContain('torikumi=; Path=/; Max-Age=0')
    expect(await opens('/import', cookie)).toBe(303)
  })
})

describe('a role', () => {
  it('that may not open a page is told who may', async () => {
    const cookie = await site.signIn('councilMember')
    const response = await site.request('/import', { headers: { cookie } })
    expect(response.status).toBe(403)
    const html = await response.text()
    expect(html).toContain('あなたの役割（区政会議委員）ではできません')
    expect(html).toContain('担当者・課長・区長・企画担当')
    expect(html).not.toContain('href="/import"')
  })
})

describe('a page shown to somebody signed in', () => {
  it('is kept by no cache between', async () => {
    const cookie = await site.signIn('planOffice')
    for (const path of ['/', '/import', '/search', '/account']) {
      const response = await site.request(path, { headers: { cookie } })
      expect(response.headers.get('cache-control'), path).toMatch(/private|no-store/)
      expect(response.headers.get('vary')).toContain('cookie')
    }
  })
})

describe('accounts of the demonstration', () => {
  it('are closed where others reach the site', async () => {
    const open = await openRequestSite({ demonstration: null })
    const page = await (await open.request('/sign-in')).text()
    expect(page).not.toContain('見本の市の役割で入る')
    const right = { email: planner, password: open.password }
    expect((await open.post('/sign-in', right)).status).toBe(422)
    await open.close()
  })
})

function fromHtml(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
