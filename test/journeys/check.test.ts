/** The check of what is stored: found once, answered with a reason, and found again only where the words changed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setFindingAside, withdrawAnswer } from '../../src/actions/answer-finding.ts'
import { checkStored } from '../../src/actions/check-stored.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { judgeYear } from '../../src/actions/judge-year.ts'
import { listFindings } from '../../src/actions/list-findings.ts'
import type { CaseSheet } from '../../src/check/rule-case.ts'
import { printCase } from '../../src/check/testing/print-case.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { startChecking } from '../../src/jobs/check-stored.ts'
import { systemActor } from '../../src/people/actor.ts'
import { listChecks } from '../../src/store/check-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

const plan: CaseSheet = { title: '朝市のにぎわい', targets: ['朝市の来場者数 900人'] }
const evaluated = (issues?: string): CaseSheet => ({
  ...plan,
  evaluation: {
    actuals: ['朝市の来場者数:780人'],
    verdict: '②',
    ...(issues === undefined ? {} : { issues }),
  },
})

let city: TestCity
beforeAll(async () => {
  city = await openTestCity()
})
afterAll(() => city.close())

async function take(name: string, sheet: CaseSheet, year = 2020) {
  const bytes = new TextEncoder().encode(printCase({ year, sheets: [sheet] }))
  const imported = await importDocument(
    city.context,
    { name, bytes },
    { office: null, fiscalYear: null },
  )
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems))
}

async function found(rule: string, year = 2020) {
  const { findings } = await city.context.store.read((sql) =>
    listFindings(sql, { fiscalYear: fiscalYear(year), current: true }),
  )
  return findings.filter((each) => each.finding.rule === rule)
}

describe('the job that checks', () => {
  it('checks what came in without being asked', async () => {
    await take('first.txt', { ...plan, title: '港の灯り' }, 2018)
    const job = startChecking({
      context: () => city.context,
      report: (error) => {
        throw error
      },
    })
    const day = async () =>
      (await city.context.store.read((sql) => listChecks(sql, { fiscalYear: fiscalYear(2018) })))[0]
        ?.checkedOn
    await expect.poll(day, { timeout: 20_000 }).toBe(city.context.today)
    await job.stop()
  })
})

describe('the check of what is stored', () => {
  it('checks what came in, once, and again only what rests on something new', async () => {
    await take('plan.txt', plan)
    await take('evaluated.txt', evaluated())
    expect(await checkStored(city.context)).toBe(2)
    expect(await checkStored(city.context)).toBe(0)
    const [missing] = await found('improvement-missing')
    expect(missing).toMatchObject({
      office: { name: '帆影区' },
      sheet: { number: 1, title: '朝市のにぎわい' },
      answer: null,
    })
    const [cited] = missing?.finding.where ?? []
    expect(missing?.sources[cited?.source ?? '']?.source).toBe('evaluated.txt')
  })

  it('looks back on a former year that came in later', async () => {
    expect(await found('target-lowered-after-miss')).toEqual([])
    const former = { ...evaluated('広く知らせる。'), targets: ['朝市の来場者数 950人'] }
    await take('former.txt', former, 2019)
    expect(await checkStored(city.context)).toBe(3)
    expect(await found('target-lowered-after-miss')).toHaveLength(1)
  })

  it('lets an office set a finding aside with a reason, and no other way', async () => {
    const [missing] = await found('improvement-missing')
    const address = { document: missing?.document ?? '', finding: missing?.finding.identity ?? '' }
    const officer = { ...city.context, who: systemActor('帆影区 課長') }
    const refused = await setFindingAside(officer, address, ' \n')
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'finding/reason-missing' }] })
    expect((await withdrawAnswer(officer, address, '')).ok).toBe(false)
    const twice = await Promise.all([
      setFindingAside(officer, address, '別紙に書いています。'),
      setFindingAside(officer, address, '別紙に書いています。'),
    ])
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await found('improvement-missing'))[0]?.answer).toMatchObject({
      reason: '別紙に書いています。',
      by: '帆影区 課長',
    })
  })

  it('keeps the answer through a judgement and a check made anew', async () => {
    await judgeYear(city.context, fiscalYear(2020))
    expect(await checkStored(city.context)).toBe(2)
    expect((await found('improvement-missing'))[0]?.answer?.reason).toBe('別紙に書いています。')
  })

  it('lets the answer be withdrawn and given again', async () => {
    const [missing] = await found('improvement-missing')
    const address = { document: missing?.document ?? '', finding: missing?.finding.identity ?? '' }
    expect((await withdrawAnswer(city.context, address, '書き足します。')).ok).toBe(true)
    expect((await found('improvement-missing'))[0]?.answer).toBeNull()
    expect((await setFindingAside(city.context, address, '様式の写し誤り。')).ok).toBe(true)
  })

  it('drops the answer where the words change', async () => {
    const [lowered] = await found('target-lowered-after-miss')
    const address = { document: lowered?.document ?? '', finding: lowered?.finding.identity ?? '' }
    expect((await setFindingAside(city.context, address, '会場が狭くなったため。')).ok).toBe(true)
    await take('again.txt', {
      ...evaluated('広く知らせる。'),
      targets: ['朝市の来場者数 880人'],
    })
    await checkStored(city.context)
    expect(await found('improvement-missing')).toEqual([])
    expect(await found('target-lowered-after-miss')).toMatchObject([{ answer: null }])
  })
})
