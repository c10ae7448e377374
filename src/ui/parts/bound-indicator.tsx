/** One indicator that something measured speaks for, and the button that ends that. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { formatYear } from '../format/year.ts'
import { Submission } from './submission.tsx'

interface BoundIndicatorProps {
  readonly officeName: string
  readonly binding: {
    readonly indicator: { readonly name: string }
    readonly fromYear: FiscalYear | null
    readonly untilYear: FiscalYear | null
  }
  /** Where the form that ends it is sent. */
  readonly ending: string
}

export function BoundIndicator({ officeName, binding, ending }: BoundIndicatorProps) {
  const { indicator, fromYear, untilYear } = binding
  return (
    <form class="button-row" method="post" action={ending}>
      <Submission />
      <span>
        {officeName}の指標「{indicator.name}」
        {fromYear === null ? '' : `（${formatYear(fromYear, 'ja')}から）`}
        {untilYear === null ? '' : `（${formatYear(untilYear, 'ja')}まで）`}
      </span>
      <button class="button button-outline button-small" type="submit">
        外す
        <span class="visually-hidden">（{indicator.name}）</span>
      </button>
    </form>
  )
}
