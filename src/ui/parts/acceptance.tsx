/** Accepting a draft: whose it is and for which year, then one button; and the way to put it aside. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { Problem } from '../../lib/problem.ts'
import type { PlanDocument } from '../../plan/document.ts'
import type { DraftEffect } from '../draft/draft-effect.ts'
import { formatYear } from '../format/year.ts'
import type { Site } from '../site.ts'
import { yearsAround } from '../years-around.ts'
import { AcceptanceEffect } from './acceptance-effect.tsx'
import { controlOf, FormField } from './form-field.tsx'
import { Notification } from './notification.tsx'
import { Submission } from './submission.tsx'

interface AcceptanceProps {
  readonly site: Site
  readonly draft: string
  readonly effect: DraftEffect | null
  readonly offices: readonly Office[]
  readonly chosen: AcceptanceChoice
  /** The office as the document names it. */
  readonly named: string | null
  /** Why the last attempt was refused. */
  readonly problems: readonly Problem[]
  /** What was concluded rather than printed: a person has to look. */
  readonly inferred: PlanDocument['inferred']
  /** How many problems keep the draft from being accepted. */
  readonly blocking: number
}

export interface AcceptanceChoice {
  /** Office id. */
  readonly office: string | null
  /** Name of an office that the list does not have. */
  readonly newOffice: string | null
  readonly fiscalYear: FiscalYear | null
}

const inferredHint = '文書に印刷されていないため、内容から推定しました。確かめてください。'

export function Acceptance(props: AcceptanceProps) {
  const { site, draft, chosen, inferred, blocking } = props
  const year = {
    id: 'accept-year',
    error: errorAt('accept-year', props.problems),
    ...(inferred.includes('fiscalYear') ? { hint: inferredHint } : {}),
  }
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
      <AcceptanceEffect effect={props.effect} />
      <form method="post" action={site.links.acceptance(draft)}>
        <Submission />
        <OfficeFields {...props} />
        <FormField label="年度" {...year}>
          <select class="input" name="fiscalYear" {...controlOf(year)}>
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

/** An office of the list, or the name of one that is not in it yet. */
function OfficeFields({ offices, chosen, named, inferred, problems }: AcceptanceProps) {
  const missing = named !== null && offices.every(({ name }) => name !== named)
  const listed = {
    id: 'accept-office',
    error: errorAt('accept-office', problems),
    ...(inferred.includes('office') && !missing ? { hint: inferredHint } : {}),
  }
  const unlisted = {
    id: 'accept-new-office',
    error: errorAt('accept-new-office', problems),
    hint: missing
      ? `文書には「${named}」とありますが、一覧にありません。新しい所属として加えるときはこのまま、一覧から選ぶときは空にしてください。`
      : '一覧にないときだけ書いてください。新しい所属として加え、その文書として公開します。',
  }
  return (
    <>
      <FormField label="区（所属）" {...listed}>
        <select class="input" name="office" {...controlOf(listed)}>
          <option value="">選んでください</option>
          {offices.map(({ id, name }) => (
            <option value={id} selected={id === chosen.office}>
              {name}
            </option>
          ))}
        </select>
      </FormField>
      <FormField label="一覧にない所属の名前" {...unlisted}>
        <input
          class="input"
          type="text"
          name="newOffice"
          value={chosen.newOffice ?? ''}
          autocomplete="off"
          {...controlOf(unlisted)}
        />
      </FormField>
    </>
  )
}

/** The field a problem of acceptance is about; null when it is about the draft as a whole. */
export function acceptanceField(code: string): string | null {
  switch (code) {
    case 'acceptance/office-missing':
      return 'accept-office'
    case 'acceptance/office-twice':
    case 'acceptance/office-name-too-long':
      return 'accept-new-office'
    case 'acceptance/fiscal-year-missing':
      return 'accept-year'
    default:
      return null
  }
}

function errorAt(field: string, problems: readonly Problem[]): string | null {
  return problems.find(({ code }) => acceptanceField(code) === field)?.message ?? null
}
