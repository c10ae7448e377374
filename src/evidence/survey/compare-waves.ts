/**
 * One answer to one question over the waves of a series. Where the words, the options, the people asked or the way they
 * were asked changed, or only one of two waves is weighted, the line breaks and no difference is taken across it.
 */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { type QuestionVersion, sameQuestion } from './question.ts'
import type { SurveyDefinition } from './survey.ts'

export interface WavePoint {
  readonly survey: string
  readonly fiscalYear: FiscalYear
  readonly n: number | null
  /** Per cent; null: masked, or nobody answered. */
  readonly share: string | null
  readonly interval: { readonly low: string; readonly high: string } | null
  /** Why it does not go on from the wave before; empty where it does. */
  readonly breaks: readonly WaveBreak[]
  /** Against the wave before, where the line goes on. */
  readonly difference: WaveDifference | null
}

export type WaveBreak = 'kind' | 'method' | 'wording' | 'weights'

export interface WaveDifference {
  /** In points. */
  readonly points: number
  /** Whether the 95 % interval of the difference leaves out 0; null for what has no sampling error. */
  readonly beyondError: boolean | null
}

export interface Wave {
  readonly survey: string
  readonly definition: SurveyDefinition
  readonly version: QuestionVersion
  readonly n: number | null
  readonly share: string | null
  /** Whether the share is weighted to the population. */
  readonly weighted: boolean
  readonly interval: { readonly low: string; readonly high: string } | null
}

/** @param waves In the order of their years */
export function compareWaves(waves: readonly Wave[]): readonly WavePoint[] {
  return waves.map((wave, at) => {
    const before = waves[at - 1]
    const breaks = before === undefined ? [] : breaksBetween(before, wave)
    return {
      survey: wave.survey,
      fiscalYear: wave.definition.fiscalYear,
      n: wave.n,
      share: wave.share,
      interval: wave.interval,
      breaks,
      difference: before === undefined || breaks.length > 0 ? null : differenceOf(before, wave),
    }
  })
}

function breaksBetween(before: Wave, wave: Wave): readonly WaveBreak[] {
  const breaks: WaveBreak[] = []
  if (before.definition.kind !== wave.definition.kind) breaks.push('kind')
  if (before.definition.design.method !== wave.definition.design.method) breaks.push('method')
  if (!goesOn(before.version, wave.version)) breaks.push('wording')
  // what is masked tells nothing of weights
  const shown = before.share !== null && wave.share !== null
  if (shown && before.weighted !== wave.weighted) breaks.push('weights')
  return breaks
}

/** The same words, or other words that were said to be comparable, step by step. */
function goesOn(before: QuestionVersion, version: QuestionVersion): boolean {
  if (before.version === version.version || sameQuestion(before, version)) return true
  return version.version === before.version + 1 && version.comparable
}

/** The interval of a difference is made from the two intervals (Newcombe 1998, method 10). */
function differenceOf(before: Wave, wave: Wave): WaveDifference | null {
  if (before.share === null || wave.share === null) return null
  const [a, b] = [Number(before.share), Number(wave.share)]
  const points = Math.round((b - a) * 10) / 10
  if (before.interval === null || wave.interval === null) return { points, beyondError: null }
  const down = Math.hypot(b - Number(wave.interval.low), Number(before.interval.high) - a)
  const up = Math.hypot(Number(wave.interval.high) - b, a - Number(before.interval.low))
  return { points, beyondError: b - a - down > 0 || b - a + up < 0 }
}
