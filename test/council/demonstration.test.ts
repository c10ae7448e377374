/** The demonstration's ward councils, and their public pages, files and addresses, as requests on a real database. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemonstration } from '../../src/cli/load-demonstration.ts'
import { loadDemonstrationCouncil } from '../../src/cli/load-demonstration-council.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'

const samples = join(import.meta.dirname, '../../samples')
let site: RequestSite
beforeAll(async () => {
  site = await openRequestSite()
  await loadDemonstration(site.city.context, samples, () => {})
  await loadDemonstrationCouncil(site.city.context, samples)
}, 120_000)
afterAll(async () => await site?.close())

async function text(path: string): Promise<string> {
  const response = await site.request(path)
  expect(response.status, path).toBe(200)
  return await response.text()
}

const links = (html: string, pattern: RegExp) => [
  ...new Set([...html.matchAll(pattern)].map(([, found]) => found ?? '')),
]

describe('the demonstration council', () => {
  it('says on every page that it advises, in both languages', async () => {
    for (const path of [
      '',
      '/offices/tsubakizaka',
      '/offices/tsubakizaka/opinions',
      '/offices/aise/years/2019',
    ]) {
      expect(await text(`/council${path}`)).toContain('選挙で選ばれた')
      expect(await text(`/en/council${path}`)).toContain('not the elected city assembly')
    }
  })

  it('shows every opinion with its state and never its member', async () => {
    const first = await text('/council/offices/tsubakizaka/opinions')
    const after = /after=(2020-\d+)/.exec(first)?.[1] ?? ''
    const second = await text(`/council/offices/tsubakizaka/opinions?after=${after}`)
    const opinions = links(first + second, /href="(\/council\/opinions\/[^"]+)"/g)
    expect(opinions).toHaveLength(33)
    const states = new Set<string>()
    for (const path of opinions) {
      const html = await text(path)
      expect(html).not.toContain('石段')
      for (const [, state] of html.matchAll(/class="badge opinion-(\w+)"/g)) states.add(state ?? '')
    }
    expect([...states].sort()).toEqual([
      'acting',
      'answering',
      'approving',
      'closed',
      'received',
      'telling',
      'withdrawn',
    ])
  })

  it('narrows by words, state and year', async () => {
    const found = await text(
      `/council/offices/tsubakizaka/opinions?q=${encodeURIComponent('時刻表')}`,
    )
    expect(links(found, /href="(\/council\/opinions\/[^"]+)"/g)).toHaveLength(1)
    const none = await text('/council/offices/tsubakizaka/opinions?year=2001&stage=closed')
    expect(none).toContain('あてはまる意見はありません')
  })

  it('gives the yearly report as page, PDF, workbook and CSV, and the meetings as a calendar', async () => {
    const year = '/council/offices/tsubakizaka/years/2020'
    expect(await text(year)).toContain('坂口 はるか')
    const head = async (path: string) =>
      new Uint8Array(await (await site.request(path)).arrayBuffer()).slice(0, 4)
    expect(Buffer.from(await head(`${year}/pdf`)).toString()).toBe('%PDF')
    expect(Buffer.from(await head(`${year}/xlsx`)).toString('latin1')).toBe('PK\u0003\u0004')
    expect((await text(`${year}/csv`)).split('\r\n').filter((line) => line !== '')).toHaveLength(34)
    const calendar = await text('/council/offices/tsubakizaka/calendar.ics')
    const unfolded = calendar.replaceAll(/\r\n[ \t]/g, '')
    expect(unfolded).toMatch(/^DESCRIPTION:議題\\n・/m)
    expect(unfolded).toMatch(/^URL[^:]*:http.*\/council\/meetings\/[0-9a-f-]+\r?$/m)
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(5)
    expect(calendar).toContain('DTSTART:20200714T093000Z')
  })

  it('has materials made from the sheets, with the words explained', async () => {
    const council = await text('/council/offices/tsubakizaka')
    const [meeting] = links(council, /href="(\/council\/meetings\/[^"]+)"/g)
    const html = await text(meeting ?? '')
    expect(html).toContain('つばき便')
    expect(html).toContain('坂の上と病院や店を結ぶ')
    const pdf = await site.request(`${meeting}/materials.pdf`)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
  })

  it('shows in the papers of a meeting only what was known by then', async () => {
    const council = await text('/council/offices/tsubakizaka')
    const meetings = links(council, /href="(\/council\/meetings\/[^"]+)"/g)
    const papers = await Promise.all(meetings.map(text))
    const held = papers.filter((html) => html.includes('令和3(2021)年2月18日に'))
    expect(held).toHaveLength(1)
    expect(held[0]).toContain('令和3年度の計画の案')
    // of the year before, not of the year that has a month to go
    expect(held[0]).toContain('834人')
    expect(held[0]).not.toContain('612人')
    expect(held[0]).not.toContain('98.12')
    const said = await text('/council/offices/tsubakizaka/opinions')
    expect(said).not.toContain('4月末')
  })

  it('reproduces the figures another ward reports, 11 of 14 and 10 of 14', async () => {
    const council = await text('/council/offices/aise')
    const polls = links(council, /href="(\/council\/polls\/[^"]+)"/g)
    const told = await Promise.all(polls.map(text))
    expect(told.some((html) => html.includes('78.6%（14人のうち11人）'))).toBe(true)
    expect(told.some((html) => html.includes('71.4%（14人のうち10人）'))).toBe(true)
  })
})
