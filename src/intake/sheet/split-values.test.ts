import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'

const fixture = 'value-in-a-cell-of-its-own.txt'
const read = (text: string) => {
  const found = readDocument('a.txt', new TextEncoder().encode(text))
  if (!found.ok) throw new Error('not read')
  return found.value.document.sheets[0]
}

describe('a value in a cell of its own', () => {
  const text = readFileSync(
    new URL(`../../../samples/fixtures/${fixture}`, import.meta.url),
    'utf8',
  )
  const sheet = read(text)

  it('makes one target of its name, itself and its unit, below a row of headings', () => {
    const targets = sheet?.yearPlan.targets ?? []
    expect(targets.slice(0, 3).map(({ target }) => target.asWritten)).toEqual([
      '見守り当番の登録者数40人以上',
      '旗を貸した角12か所',
      '加入率の増減△2ポイント以内',
    ])
  })

  it('beside a second one is asked about, and joined to nothing', () => {
    const asked = sheet?.problems.filter(({ code }) => code === 'sheet/values-uncertain') ?? []
    expect(asked.map(({ span }) => text.slice(span?.start, span?.end))).toEqual(['28'])
    expect(sheet?.yearPlan.targets.slice(3).map(({ target }) => target.asWritten)).toEqual([
      '声かけの回数',
      '28',
      '30',
      '回',
    ])
  })

  it('stays in its half of the plan where the name stands in the other', () => {
    const beside = read(
      text.replace(
        /\t\t\t\t指標[\s\S]*?\t声かけの回数\t28\t30\t回\n/u,
        '\t声かけの回数\t\t\t30回以上\n',
      ),
    )
    expect(beside?.yearPlan.targets.map(({ target }) => target.asWritten)).toEqual(['30回以上'])
  })
})

describe('a figure that was broken off from its unit', () => {
  it('is one with it', () => {
    const rows = ['計画\t取組の方針・目標内容\t当年度の取組内容']
    const plan = '(目標)\u2029○見守り当番の登録者数\u2029：40\u2029人以上\u2029○声かけの回数：30回'
    rows.push(`\t(趣旨・目的) 朝の通学路を安全にする。\t${plan}`)
    const sheet = read(
      `「汐待みらいプラン2.0」に基づく取組等\n\n取組項目1\n\n【朝の見守り】\n\n${rows.join('\n')}\n`,
    )
    expect(sheet?.yearPlan.targets.map(({ target }) => target.asWritten)).toEqual([
      '見守り当番の登録者数：40人以上',
      '声かけの回数：30回',
    ])
  })
})
