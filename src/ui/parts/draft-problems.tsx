/** What should be looked at in a draft, worst first, each with the way to its field and to its words. */
import type { DraftProblem } from '../draft/draft-problem.ts'
import { fieldId, placeId, problemId } from '../draft/ids.ts'
import { Notification } from './notification.tsx'

export interface DraftProblemsProps {
  readonly problems: readonly DraftProblem[]
  /** The first of them, as far as the page shows them. */
  readonly shown: readonly DraftProblem[]
}

export function DraftProblems({ problems, shown }: DraftProblemsProps) {
  if (problems.length === 0) {
    return <Notification kind="success" title="読み取りで確かめたいところは見つかりませんでした" />
  }
  const blocking = problems.filter(({ problem }) => problem.severity === 'blocks').length
  return (
    <section class="draft-problems">
      <h2 id="draft-problems">
        確かめたいところ（{problems.length}件
        {blocking === 0 ? '' : `、うち直さないと確定できないもの${blocking}件`}）
      </h2>
      <ol>
        {shown.map(({ problem, path, span }, index) => (
          <li>
            <span class={`severity severity-${problem.severity}`}>
              {problem.severity === 'blocks' ? '× 要修正' : '？ 要確認'}
            </span>{' '}
            {problem.message}{' '}
            {path === null ? null : <a href={`#${fieldId(path)}`}>読み取った内容へ</a>}{' '}
            {span === null ? null : (
              <a href={`#${path === null ? problemId(index) : placeId(path)}`}>元の文書の箇所へ</a>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
