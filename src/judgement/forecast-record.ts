/**
 * How an office's mid-year forecasts came out, in numbers: each with how many it rests on, for a share of three
 * forecasts says little.
 */
import type { JudgedSheet } from './judged-sheet.ts'
import { type ForecastScore, scoreForecast } from './score-forecast.ts'

export interface ScoredForecast {
  readonly judged: JudgedSheet
  readonly score: ForecastScore
}

export interface ForecastRecord {
  /** Forecasts made. */
  readonly made: number
  /** Came as foreseen, by the office's own verdict and by the computed outcome; `known` is what could be told. */
  readonly byVerdict: Held
  readonly byOutcome: Held
}

export interface Held {
  readonly held: number
  readonly known: number
}

/** Sheets that made a forecast in the middle of their year, with how it came out; the others are left out. */
export function scoreForecasts(sheets: readonly JudgedSheet[]): readonly ScoredForecast[] {
  return sheets.flatMap((judged) => {
    const score = scoreForecast(judged.sheet, judged.judgement)
    return score === null ? [] : [{ judged, score }]
  })
}

/** How many held, of those of which it is known: a forecast whose verdict is not there yet is in `made` only. */
export function recordOfForecasts(forecasts: readonly ScoredForecast[]): ForecastRecord {
  return {
    made: forecasts.length,
    byVerdict: countHeld(forecasts.map(({ score }) => score.heldByVerdict)),
    byOutcome: countHeld(forecasts.map(({ score }) => score.heldByOutcome)),
  }
}

function countHeld(held: readonly (boolean | null)[]): Held {
  return {
    held: held.filter((each) => each === true).length,
    known: held.filter((each) => each !== null).length,
  }
}
