/**
 * What a reported figure says it covers, in the words it stands under: a mean (月平均アクセス件数), a sum since a beginning
 * (累計), the lowest of all (最低点), a whole year (年間), and the top of its scale (10点満点). Silence stays silence.
 */
import { fold } from '../japanese/width.ts'
import { parseDecimal } from '../lib/decimal.ts'
import type { Actual, Basis } from '../target/evidence.ts'

const words: readonly (readonly [RegExp, Basis])[] = [
  [/累計|累積|通算/u, 'cumulative'],
  [/最低|最小/u, 'lowest'],
  [/平均/u, 'mean'],
  [/年間|年度計|年計/u, 'year'],
]
const anyOfThem = /累|通算|最|平均|年|点満点|段階/u
const top = /([0-9]+(?:\.[0-9]+)?)(?:点満点|段階)/u

/** @param name The words of the observation, as its indicator has them */
export function readCoverage(name: string): Pick<Actual, 'basis' | 'scale'> {
  const text = fold(name).text
  if (!anyOfThem.test(text)) return silence
  const basis = words.find(([pattern]) => pattern.test(text))?.[1]
  const written = top.exec(text)?.[1]
  const scale = written === undefined ? null : parseDecimal(written)
  return { ...(basis === undefined ? {} : { basis }), ...(scale === null ? {} : { scale }) }
}

const silence = {}
