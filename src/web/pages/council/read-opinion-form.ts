/** Reads what an office does with an opinion from its form; what cannot be read is told, and never taken for nothing. */
import { type BudgetLine, handlings, type Reply } from '../../../evidence/council/opinion.ts'
import type { OpinionMove } from '../../../evidence/council/opinion-move.ts'
import { type CalendarDate, readDay } from '../../../japanese/calendar-date.ts'
import { fiscalYearOf } from '../../../japanese/fiscal-year.ts'
import { fail, ok, type Problem, type Result } from '../../../lib/problem.ts'
import { readId, readYear } from '../../visit.ts'
import { type Form, noDay, oneOf, unknownAct } from './read-council-form.ts'

export function readMove(form: Form): Result<OpinionMove> {
  switch (form('act')) {
    case 'route': {
      const section = words(form, 'section')
      const to = { person: null, personName: words(form, 'personName') || section, section }
      return ok({ kind: 'route', to, reason: words(form, 'reason') })
    }
    case 'write':
    case 'submit': {
      const kind = form('act') === 'write' ? 'write' : 'submit'
      const reply = readReply(form)
      return reply.ok ? ok({ kind, reply: reply.value }) : reply
    }
    case 'approve': {
      const seen = readReply(form)
      return seen.ok ? ok({ kind: 'approve', seen: seen.value }) : seen
    }
    case 'return':
      return ok({ kind: 'return', reason: words(form, 'reason') })
    case 'act':
      return readAction(form)
    case 'postpone': {
      const until = readDay(form('until'))
      return until === null
        ? fail(noDay)
        : ok({ kind: 'postpone', until, reason: words(form, 'reason') })
    }
    case 'tell':
      return ok({ kind: 'tell', how: words(form, 'how') })
    default:
      return fail(unknownAct)
  }
}

const words = (form: Form, name: string) => (form(name) ?? '').replaceAll('\r\n', '\n').trim()

function readReply(form: Form): Result<Reply> {
  const handling = oneOf(handlings, form('handling'))
  if (handling === null) return fail(unknownAct)
  const by = readDay(form('by'))
  if (by === null && words(form, 'by') !== '') return fail(noDay)
  return ok({ text: words(form, 'text'), handling, by, referredTo: words(form, 'referredTo') })
}

function readAction(form: Form): Result<OpinionMove> {
  const on = readDay(form('on'))
  if (on === null) return fail(noDay)
  const budget = readBudget(form, on)
  if (!budget.ok) return budget
  const initiative = readId(form('initiative'))
  const action = {
    on,
    text: words(form, 'text'),
    budget: budget.value,
    initiative,
    sheetYear: initiative === null ? null : fiscalYearOf(on) + 1,
    finished: form('finished') === 'yes',
  }
  return ok({ kind: 'act', action })
}

/** Of the running year where no year is said. */
function readBudget(form: Form, on: CalendarDate): Result<BudgetLine | null> {
  const [name, year, amount] = ['budgetName', 'budgetYear', 'budgetAmount'].map((field) =>
    words(form, field).normalize('NFKC').replaceAll(',', ''),
  )
  if (!name) return year || amount ? fail(noBudgetName) : ok(null)
  const fiscalYear = year ? readYear(year) : fiscalYearOf(on)
  const unread = amount && !/^\d{1,12}$/.test(amount)
  if (fiscalYear === null || unread) return fail(budgetUnread)
  return ok({
    fiscalYear,
    name: words(form, 'budgetName'),
    amount: amount ? Number(amount) : null,
  })
}

const noBudgetName: Problem = {
  code: 'council/budget-name',
  severity: 'blocks',
  message: '予算の項目の名前を書いてください。予算がないときは、年度と金額も空にします。',
}
const budgetUnread: Problem = {
  code: 'council/budget',
  severity: 'blocks',
  message: '予算の年度は「2022」、金額は「900000」のように、数字だけで書いてください。',
}
