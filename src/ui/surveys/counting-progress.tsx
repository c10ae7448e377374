/** How far the counting of a closed survey has come; the script of batches keeps it up to date, a link does without. */
import type { Site } from '../site.ts'
import { formatCount } from './question-tables.tsx'

interface CountingProgressProps {
  readonly site: Site
  readonly survey: string
  readonly counted: number
  readonly answered: number
}

export function CountingProgress({ site, survey, counted, answered }: CountingProgressProps) {
  const writing = counted >= answered
  return (
    <section class="batch-progress" aria-labelledby="counting">
      <h2 id="counting">集計しています</h2>
      <p role="status">
        {writing
          ? '回答をまぜて、番号から切り離したかたちで保存しています。'
          : `回答${formatCount(answered)}件のうち${formatCount(counted)}件を数えました。`}
      </p>
      {answered === 0 ? null : (
        <progress value={Math.min(counted, answered)} max={answered} aria-labelledby="counting">
          {Math.floor((100 * Math.min(counted, answered)) / answered)}%
        </progress>
      )}
      <p class="field-hint">
        回答はもう受け付けません。このページを閉じても集計は続きます。途中で止まったときは、初めから数え直します。終わるまで、結果はだれにも見えません。
      </p>
      <p>
        <a href={site.links.surveyAtWork(survey)}>いまの様子に更新する</a>
      </p>
    </section>
  )
}
