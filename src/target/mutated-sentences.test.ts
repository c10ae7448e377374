import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseTargets } from './parse-targets.ts'
import { printTarget } from './print-target.ts'

/** `npm run fuzz:targets` reads a million; the suite some of the same. */
const count = Number(process.env['SENTENCES'] ?? 1_500)
const longest = 50

const table = readFileSync(new URL('../../samples/targets.tsv', import.meta.url), 'utf8')
const sentences = table
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[2]?.replaceAll('\\n', '\n') ?? '')
const inserted = [...'。、・()（）「」【】※~:：/%％0123456789９を以上未満から前年度比'].concat([
  '令和2年度',
  '12,34',
  '3分の2',
  '\n',
  '　',
  '\u0000',
  '𠮷',
  '割',
  '☆☆',
  '全員',
  '以上',
])

/** A small generator of its own, so that every run mutates alike. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
}

type Choose = (below: number) => number

const mutations: readonly ((text: string, choose: Choose) => string)[] = [
  (text, choose) => cut(text, choose(text.length + 1), choose(4)),
  (text, choose) => insert(text, choose, inserted[choose(inserted.length)] ?? ''),
  (text, choose) => insert(text, choose, text.slice(choose(text.length + 1))),
  (text, choose) => text.replace(/[0-9]/u, () => String(choose(10))),
  (text, choose) => text + (sentences[choose(sentences.length)] ?? ''),
  (text, choose) =>
    text.slice(0, choose(text.length + 1)) + (sentences[choose(sentences.length)] ?? ''),
]

const cut = (text: string, at: number, length: number) =>
  text.slice(0, at) + text.slice(at + length)
const insert = (text: string, choose: Choose, piece: string) => {
  const at = choose(text.length + 1)
  return (text.slice(0, at) + piece + text.slice(at)).slice(0, 400)
}

function mutated(choose: Choose): string {
  let text = sentences[choose(sentences.length)] ?? ''
  for (let times = 1 + choose(4); times > 0; times -= 1)
    text = mutations[choose(mutations.length)]?.(text, choose) ?? text
  return text
}

function millisecondsOf(text: string): number {
  const start = performance.now()
  parseTargets(text, { fiscalYear: null })
  return performance.now() - start
}

describe(`parseTargets on ${count.toLocaleString('en')} mutated sentences`, () => {
  it('never throws, always gives a target, and none takes long', { timeout: 3_600_000 }, () => {
    const choose = numbers(20_200_401)
    const slow: string[] = []
    for (let index = 0; index < count; index += 1) {
      const text = mutated(choose)
      const start = performance.now()
      const targets = parseTargets(text, { fiscalYear: null })
      const took = performance.now() - start
      if (targets.length === 0) expect.fail(`no target in ${JSON.stringify(text)}`)
      for (const target of targets) printTarget(target)
      // a pause of the machine is not the sentence's: what was slow once is read again
      if (took > longest && Math.min(millisecondsOf(text), millisecondsOf(text)) > longest)
        slow.push(text)
    }
    expect(slow).toEqual([])
  })
})
