/** Is it right? What changed, what the check finds, declared against computed; then approve, or return with a comment. */
import type { Badge } from '../../workflow/text/target-badges.ts'
import { changesBetween, type TextChange } from '../../workflow/text/text-changes.ts'
import { formatYear } from '../format/year.ts'
import { DeclaredVerdict } from '../parts/declared-verdict.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import { OutcomeSign } from '../parts/outcome-sign.tsx'
import { SeveritySign } from '../parts/severity-sign.tsx'
import type { Site } from '../site.ts'
import { ChangeList } from '../work/change-list.tsx'
import { formatMoment } from '../work/format-moment.ts'
import { Unmet } from '../work/next-step.tsx'
import { SheetClosing } from '../work/sheet-closing.tsx'
import { SheetDecision, type SheetDecisionProps } from '../work/sheet-decision.tsx'
import { StageLine } from '../work/stage-line.tsx'
import type { WorkingView } from '../work/working-view.ts'

interface ChangesSince {
  readonly revision: number
  readonly changes: readonly TextChange[]
  readonly badges: ReadonlyMap<string, Badge>
}

export interface SheetApprovalPageProps extends SheetDecisionProps {
  /** Against the text that stood when this part was begun; null while none did. */
  readonly sinceDecision: ChangesSince | null
  /** Against the text that was sent back last; null where none was. */
  readonly sinceReturn: ChangesSince | null
  readonly mayClose: boolean
  readonly notice: string | null
}

export function SheetApprovalPage(props: SheetApprovalPageProps) {
  const { site, view, rejected, notice } = props
  const { sheet } = view
  const name = sheet.title || '（名称未記入）'
  const title = `確認と承認：${name}`
  return (
    <Layout
      site={site}
      title={rejected.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: '取組シートの作成', href: site.links.sheetWork() },
        {
          text: `${sheet.office.name} ${formatYear(sheet.fiscalYear, 'ja')}`,
          href: site.links.officeWork(sheet.office.code, sheet.fiscalYear),
        },
        { text: name, href: site.links.workingSheet(sheet.id) },
        { text: '確認と承認', href: null },
      ]}
      wide
    >
      <ErrorSummary
        title="まだ決められません"
        errors={rejected.map(({ message }) => ({ message, target: 'decision-words' }))}
      />
      <header class="page-head">
        <h1>{title}</h1>
        <StageLine procedure={view.procedure} state={sheet.state} />
      </header>
      {notice === null ? null : <Notification kind="success" title={notice} />}
      <Verdicts site={site} view={view} />
      <Changes {...props} />
      <Findings site={site} view={view} />
      <section>
        <h2 id="missing">次の段階に足りないもの</h2>
        <Unmet problems={view.unmet} at={site.links.workingSheet(sheet.id)} />
        <p>
          <a href={site.links.workingSheet(sheet.id)}>シートの全文と意見を見る</a>
          {'　'}
          <a href={site.links.sheetHistory(sheet.id)}>改定の履歴</a>
        </p>
      </section>
      <SheetDecision {...props} />
      {props.mayClose ? <SheetClosing site={site} view={view} /> : null}
    </Layout>
  )
}

function Verdicts({ site, view }: Pick<SheetApprovalPageProps, 'site' | 'view'>) {
  const { judgement } = view
  if (judgement === null) return null
  return (
    <section>
      <h2 id="verdicts">自己評価と計算結果</h2>
      <p>
        区の自己評価：
        <DeclaredVerdict site={site} declared={judgement.declared} />
        　計算結果：
        <OutcomeSign site={site} standing={judgement.outcome} />
      </p>
      {judgement.agrees === false ? (
        <Notification kind="caution" title="区の判断と計算結果が異なります" level={3}>
          <p>理由：{view.text.fields.verdictReason || '（まだ書かれていません）'}</p>
        </Notification>
      ) : null}
      <ul>
        {judgement.targets.map(({ indicator, reason }) => (
          <li>
            {indicator ?? '（指標の名前なし）'}：{reason}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Changes({ view, sinceDecision, sinceReturn }: SheetApprovalPageProps) {
  const [last] = view.revisions
  const { lastYearText } = view
  return (
    <section>
      <h2 id="changes">変わったところ</h2>
      {sinceDecision === null ? null : (
        <details open>
          <summary>
            前に決めた文から（第{sinceDecision.revision}版から、{sinceDecision.changes.length}か所）
          </summary>
          <ChangeList {...sinceDecision} />
          {last === undefined || last.why === '' ? null : (
            <p>
              改定の理由：{last.why}（{last.from ?? ''}から）
            </p>
          )}
        </details>
      )}
      {sinceReturn === null ? null : (
        <details>
          <summary>
            差し戻された文から（第{sinceReturn.revision}版から、{sinceReturn.changes.length}か所）
          </summary>
          <ChangeList {...sinceReturn} />
        </details>
      )}
      {last === undefined || last.basedOn === null ? null : (
        <details open={sinceDecision === null}>
          <summary>
            直前の版から（第{last.revision}版、{last.byName}、{formatMoment(last.at)}）
          </summary>
          <ChangeList changes={last.changes} />
        </details>
      )}
      {lastYearText === null ? null : (
        <details>
          <summary>昨年度のシートから</summary>
          <ChangeList changes={changesBetween(lastYearText, view.text)} />
        </details>
      )}
    </section>
  )
}

function Findings({ site, view }: { readonly site: Site; readonly view: WorkingView }) {
  return (
    <section>
      <h2 id="findings">点検（{view.findings.length}件）</h2>
      {view.findings.length === 0 ? (
        <p class="missing">点検で見つかったものはありません。</p>
      ) : (
        <ul class="findings">
          {view.findings.map(({ severity, message, remedy, where: [first] }) => (
            <li>
              <SeveritySign site={site} severity={severity} /> {message}
              {remedy} {first === undefined ? null : <q>{first.text}</q>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
