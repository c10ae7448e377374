/** What the form that binds something measured to an indicator sends: what is counted, whose indicator, and from when. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import { readId, readYear } from './visit.ts'

interface SentBinding {
  readonly measure: string
  /** Id; null where no indicator was chosen. */
  readonly office: string | null
  readonly indicator: string
  /** null: for every year. */
  readonly fromYear: FiscalYear | null
  /** Why another word for the unit means the same; null where nothing was written. */
  readonly unitReason: string | null
}

export function readBinding(form: (name: string) => string | undefined): Result<SentBinding> {
  const [, office, indicator = ''] = /^(\S+) (.+)$/u.exec(form('indicator') ?? '') ?? []
  const year = (form('fromYear') ?? '').normalize('NFKC').trim()
  const fromYear = readYear(year)
  if (fromYear === null && year !== '') return fail(yearUnreadable)
  const unitReason = form('unitReason')?.trim() || null
  const measure = form('measure') ?? ''
  return ok({ measure, office: readId(office), indicator, fromYear, unitReason })
}

const yearUnreadable: Problem = {
  code: 'binding/year',
  severity: 'blocks',
  message: '年度が読めません。「2020」のように西暦の年で書くか、空にしてください。',
}
