/** What still stands in the way of the next stage, and the button that goes there; withdrawing what was submitted. */
import { stageOf } from '../../workflow/stages/move.ts'
import type { FieldProblem } from '../../workflow/text/field-problem.ts'
import type { Site } from '../site.ts'
import { changesDecided } from './changes-decided.ts'
import { controlId, type EditorContext } from './working-view.ts'

interface NextStepProps {
  readonly site: Site
  readonly editor: EditorContext
}

export function NextStep({ site, editor }: NextStepProps) {
  const { view } = editor
  const { sheet, procedure, unmet } = view
  const stage = stageOf(procedure, sheet.state)
  const { submitted, approved } = sheet.state
  if (submitted !== null) {
    return (
      <section class="work-section" id="next">
        <h2>承認待ち</h2>
        <p>第{submitted.revision}版を承認に出しています。</p>
        <p class="button-row">
          <a class="button" href={site.links.sheetApproval(sheet.id)}>
            確認と承認のページへ
          </a>
          <button class="button button-outline" type="submit" name="do" value="withdraw">
            取り下げて書き直す
          </button>
        </p>
      </section>
    )
  }
  if (editor.readOnly) return null
  const revised = changesDecided(view)
  return (
    <section class="work-section" id="next">
      <h2>次の段階へ</h2>
      {stage.advance === null || stage.writes === null ? null : (
        <>
          <Unmet problems={unmet} />
          <p>
            <button class="button" type="submit" name="do" value="submit:advance">
              保存して「{stage.advance.name}」の承認に出す
            </button>
          </p>
        </>
      )}
      {approved === null ? null : (
        <>
          <p>
            {revised
              ? '決まった欄が、承認済みの文から変わっています。改定だけを承認に出すこともできます。'
              : '決まった欄を変えたときは、改定として承認に出します。'}
          </p>
          <p>
            <button class="button button-outline" type="submit" name="do" value="submit:revision">
              保存して改定の承認に出す
            </button>
          </p>
        </>
      )}
    </section>
  )
}

interface UnmetProps {
  readonly problems: readonly FieldProblem[]
  /** Address of the page with the fields; '' where they stand on this one. */
  readonly at?: string
}

export function Unmet({ problems, at = '' }: UnmetProps) {
  if (problems.length === 0) return <p>保存した文に、足りないところはありません。</p>
  return (
    <>
      <p>保存した文には、次のところが足りません（{problems.length}件）。</p>
      <ul class="unmet">
        {problems.map(({ path, message }) => (
          <li>
            {path === null || path === '' ? (
              message
            ) : (
              <a href={`${at}#${controlId(path)}`}>{message}</a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
