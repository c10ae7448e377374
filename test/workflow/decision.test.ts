/** What the page of a decision says before it is taken: whether the public reads the text at once. */
import { expect, it } from 'vitest'
import { SheetDecision } from '../../src/ui/work/sheet-decision.tsx'
import { siteIn, textOf } from '../pages/site.ts'
import { approved, at, begun, hash, looked, make, openOffice, save } from './office-at-work.ts'
import { evaluation, plan, review, withFields } from './texts.ts'

openOffice()

const decision = async (id: string) => {
  const view = await looked(id)
  const props = { site: siteIn('ja'), view, mayDecide: null, rejected: [], words: '' }
  return textOf(SheetDecision(props))
}

it('a decision says on its button and above it that it publishes, where it does', async () => {
  const id = await begun()
  const submit = async () => {
    const move = { kind: 'submit', hash: await hash(id), purpose: 'advance' } as const
    expect(await make(at.people.officer, id, move)).toMatchObject({ ok: true })
  }
  await save(at.people.officer, id, withFields(plan, { number: '7' }))
  await submit()
  const first = await decision(id)
  expect(first).toContain('計画を決定して公表する')
  expect(first).toContain('その場で公表され')
  await make(at.people.officer, id, { kind: 'withdraw' })
  await approved(at.people.chief, id)
  const reviewed = withFields(plan, { number: '7', ...review })
  await save(at.people.officer, id, reviewed)
  await approved(at.people.chief, id)
  await save(at.people.officer, id, withFields(reviewed, evaluation))
  await submit()
  const kept = await decision(id)
  expect(kept).toContain('自己評価を決定する')
  expect(kept).not.toContain('公表')
})

it('words that the form asks for with (ii) are not held against it by the check', async () => {
  const id = await begun()
  const text = withFields(plan, { number: '8' })
  await save(at.people.officer, id, text)
  await approved(at.people.chief, id)
  const marks = { implementationOutlook: '(ii)', attainmentOutlook: '①' }
  await save(at.people.officer, id, withFields(text, { ...review, ...marks }))
  const { findings, unmet } = await looked(id)
  expect(unmet).toEqual([])
  expect(findings.map(({ rule }) => rule)).not.toContain('outlook-rule-undefined')
})
