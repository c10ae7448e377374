/** The computed outcome beside the place where the office sets its own sign: neither replaces the other. */
import { OutcomeSign } from '../parts/outcome-sign.tsx'
import type { Site } from '../site.ts'
import type { EditorContext } from './working-view.ts'

interface ComputedVerdictProps {
  readonly site: Site
  readonly editor: EditorContext
}

export function ComputedVerdict({ site, editor }: ComputedVerdictProps) {
  const { judgement } = editor.view
  return (
    <div class="computed-verdict">
      <p class="label">保存した文からの計算結果</p>
      {judgement === null ? (
        <p class="missing">達成状況を書いて保存すると、計算結果がここに出ます。</p>
      ) : (
        <>
          <p>
            <OutcomeSign site={site} standing={judgement.outcome} />
            {judgement.agrees === false
              ? '　自己評価と計算結果が異なります。異なる理由を書いてください。'
              : ''}
          </p>
          <ul>
            {judgement.targets.map(({ indicator, reason }) => (
              <li>
                {indicator ?? '（指標の名前なし）'}：{reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
