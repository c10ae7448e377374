/** What a change is counted from, in the sentence's own words where it has any: 前年度, 平成30年度 (40.2%). */
import { formatFiscalYear } from '../../japanese/fiscal-year.ts'
import type { Reference } from '../../target/ast.ts'
import type { Language } from '../site.ts'
import { formatQuantity } from './quantity.ts'

export function formatReference(from: Reference, language: Language): string {
  const value = figureOf(from, language)
  const words = wordsOf(from, language)
  if (words === '' || value === '') return words + value
  if (words.includes(from.value?.asWritten ?? value)) return words
  return bracketed(words, value, language)
}

/** The figure itself first, where it is known, and whose it is behind it: 8,784件（令和元年度の配付実績）. */
export function formatReferenceValue(from: Reference, language: Language): string {
  const value = figureOf(from, language)
  const words = withoutValue(wordsOf(from, language), from)
  if (words === '' || value === '') return words + value
  return bracketed(value, words, language)
}

function figureOf({ value }: Reference, language: Language): string {
  return value === null ? '' : formatQuantity(value, language)
}

function bracketed(head: string, note: string, language: Language): string {
  return language === 'ja' ? `${head}（${note}）` : `${head} (${note})`
}

/** 令和元年度の貸出実績(420件) → 令和元年度の貸出実績. */
function withoutValue(words: string, { value }: Reference): string {
  const [, before = words, inside = ''] = /^(.+)[(（]([^()（）]*)[)）]$/u.exec(words) ?? []
  return value !== null && inside.includes(value.asWritten) ? before : words
}

function wordsOf(from: Reference, language: Language): string {
  return language === 'ja' ? japaneseWords(from) : englishWords(from)
}

/** The words without what joined them to the step: 平成30年度と比較して → 平成30年度, 対前年度比で → 前年度. */
function japaneseWords({ kind, fiscalYear, count, asWritten }: Reference): string {
  const written = asWritten
    .replace(/(?:よりも?.*|と比較して|に比べて?|に対して|から|比?[でをにのと]|比|を毎年)$/u, '')
    .replace(/^対(?=前)/u, '')
  if (written !== '') return written
  if (fiscalYear !== null) return formatFiscalYear(fiscalYear)
  const span = count === null ? '' : `${count}年間の`
  const names: Record<Reference['kind'], string> = {
    'fiscal-year': '',
    'previous-year': '前年度',
    'previous-survey': '前回の調査',
    'previous-event': '前回',
    'mean-of-years': `過去${span}平均`,
    'best-of-years': `過去${span}最も良い値`,
    'peer-mean': '全体の平均',
    'plan-start': '計画開始時',
    forecast: '見込み',
    other: '',
  }
  return names[kind]
}

function englishWords({ kind, fiscalYear, count, asWritten }: Reference): string {
  const years = count === null ? 'earlier years' : `the last ${count} years`
  const names: Record<Reference['kind'], string> = {
    'fiscal-year': fiscalYear === null ? asWritten : `FY${fiscalYear}`,
    'previous-year': 'the year before',
    'previous-survey': 'the survey before',
    'previous-event': 'the time before',
    'mean-of-years': `the mean of ${years}`,
    'best-of-years': `the best of ${years}`,
    'peer-mean': 'the overall mean',
    'plan-start': 'the start of the plan',
    forecast: 'the forecast',
    other: asWritten,
  }
  return names[kind]
}
