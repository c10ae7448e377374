/** Accepting a draft: whose it is and for which year, then one button; and the way to put it aside. */
import { type FiscalYear, findFiscalYear } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { PlanDocument } from '../../plan/document.ts'
import { formatYear } from '../format/year.ts'
import type { Site } from '../site.ts'
import { controlOf, FormField } from './form-field.tsx'
import { Notification } from './notification.tsx'

interface AcceptanceProps {
  readonly site: Site
  readonly draft: string
  readonly offices: readonly Office[]
  readonly chosen: { readonly office: string | null; readonly fiscalYear: FiscalYear | null }
  /** What was concluded rather than printed: a person has to look. */
  readonly inferred: PlanDocument['inferred']
  /** How many problems keep the draft from being accepted. */
  readonly blocking: number
}

const inferredHint = '文書に印刷されていないため、内容から推定しました。確かめてください。'

export function Acceptance({ site, draft, offices, chosen, inferred, blocking }: AcceptanceProps) {
  const officeHint = inferred.includes('office') ? { hint: inferredHint } : {}
  const yearHint = inferred.includes('fiscalYear') ? { hint: inferredHint } : {}
  return (
    <section class="acceptance" id="acceptance" aria-labelledby="acceptance-title">
      <h2 id="acceptance-title">確定</h2>
      {blocking === 0 ? null : (
        <Notification kind="caution" title={`要修正が${blocking}件あります`} level={3}>
          <p>
            <a href="#draft-problems">確かめたいところ</a>の「要修正」を直すと、確定できます。
          </p>
        </Notification>
      )}
      <form method="post" action={site.links.acceptance(draft)}>
        <FormField id="accept-office" label="区（所属）" {...officeHint}>
          <select
            class="input"
            name="office"
            {...controlOf({ id: 'accept-office', ...officeHint })}
          >
            <option value="">選んでください</option>
            {offices.map(({ id, name }) => (
              <option value={id} selected={id === chosen.office}>
                {name}
              </option>
            ))}
          </select>
        </FormField>
        <FormField id="accept-year" label="年度" {...yearHint}>
          <select
            class="input"
            name="fiscalYear"
            {...controlOf({ id: 'accept-year', ...yearHint })}
          >
            <option value="">選んでください</option>
            {yearsAround(chosen.fiscalYear).map((year) => (
              <option value={String(year)} selected={year === chosen.fiscalYear}>
                {formatYear(year, 'ja')}
              </option>
            ))}
          </select>
        </FormField>
        <button class="button" type="submit">
          この内容で確定する
        </button>
      </form>
      <form class="withdrawal" method="post" action={site.links.withdrawal(draft)}>
        <p class="field-hint">
          間違った文書を取り込んだときは、下書きを取り下げてください。何も公開されません。
        </p>
        <button class="button button-outline" type="submit">
          この下書きを取り下げる
        </button>
      </form>
    </section>
  )
}

/** Plans reach from the city's first reform plans to a few years ahead; the document's own year is always there. */
function yearsAround(year: FiscalYear | null): readonly FiscalYear[] {
  const last = Math.max(2030, (year ?? 0) + 5)
  const first = Math.min(2006, year ?? 2006)
  return Array.from({ length: last - first + 1 }, (_, index) =>
    findFiscalYear(last - index),
  ).filter((each) => each !== null)
}
