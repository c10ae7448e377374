/** How far the counting of a closed survey has come, or why it stopped; the script of batches keeps it up to date, a link does without. */
import { type Counting, isStuck } from '../../evidence/survey/counting.ts'
import type { Site } from '../site.ts'
import { CountingFailed } from './counting-failed.tsx'
import { formatCount } from './question-tables.tsx'

interface CountingStateProps {
  readonly site: Site
  readonly survey: string
  readonly counting: Counting
  readonly answered: number
  readonly mayMove: boolean
}

export function CountingState(props: CountingStateProps) {
  const { site, survey, counting, mayMove } = props
  const { failure } = counting
  return (
    <>
      {failure === null ? null : <CountingFailed {...{ site, survey, failure, mayMove }} />}
      {isStuck(counting) ? null : <CountingProgress {...props} />}
    </>
  )
}

function CountingProgress({ site, survey, counting, answered }: CountingStateProps) {
  const { counted } = counting
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
