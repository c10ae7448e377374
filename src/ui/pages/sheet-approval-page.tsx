/** Is it right? What changed, what the check finds, declared against computed; then approve, or return with a comment. */
import type { Problem } from '../../lib/problem.ts'
import { dueOf, stageOf } from '../../workflow/stages/move.ts'
import { listFieldNames, plainField, plainFieldNames } from '../../workflow/text/form-fields.ts'
import { cell, type SheetText } from '../../workflow/text/sheet-text.ts'
import type { Badge } from '../../workflow/text/target-badges.ts'
import { changesBetween, type TextChange } from '../../workflow/text/text-changes.ts'
import { formatYear } from '../format/year.ts'
import { DeclaredVerdict } from '../parts/declared-verdict.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { controlOf, FormField } from '../parts/form-field.tsx'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import { OutcomeSign } from '../parts/outcome-sign.tsx'
import { Submission } from '../parts/submission.tsx'
import type { Site } from '../site.ts'
import { ChangeList } from '../work/change-list.tsx'
import { formatMoment } from '../work/format-moment.ts'
import { Unmet } from '../work/next-step.tsx'
import { StageLine } from '../work/stage-line.tsx'
import type { WorkingView } from '../work/working-view.ts'

export interface SheetApprovalPageProps {
  readonly site: Site
  readonly view: WorkingView
  /** Against the text last approved; null while none was. */
  readonly sinceApproval: {
    readonly changes: readonly TextChange[]
    readonly badges: ReadonlyMap<string, Badge>
  } | null
  /** May the one who looks decide, and if not, why. */
  readonly mayDecide: string | null
  readonly mayClose: boolean
  readonly rejected: readonly Problem[]
  readonly notice: string | null
  /** What was typed with a decision that was not taken. */
  readonly words: string
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
      <Findings view={view} />
      <section>
        <h2 id="missing">次の段階に足りないもの</h2>
        <Unmet problems={view.unmet} at={site.links.workingSheet(sheet.id)} />
        <p>
          <a href={site.links.workingSheet(sheet.id)}>シートの全文と意見を見る</a>
          {'　'}
          <a href={site.links.sheetHistory(sheet.id)}>改定の履歴</a>
        </p>
      </section>
      <Decision {...props} />
      {props.mayClose ? <Closing {...props} /> : null}
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

function Changes({ view, sinceApproval }: SheetApprovalPageProps) {
  const [last] = view.revisions
  const { lastYearText } = view
  return (
    <section>
      <h2 id="changes">変わったところ</h2>
      {sinceApproval === null ? null : (
        <details open>
          <summary>前に承認した版から（{sinceApproval.changes.length}か所）</summary>
          <ChangeList {...sinceApproval} />
          {last === undefined || last.why === '' ? null : (
            <p>
              改定の理由：{last.why}（{last.from ?? ''}から）
            </p>
          )}
        </details>
      )}
      {last === undefined || last.basedOn === null ? null : (
        <details open={sinceApproval === null}>
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

const severities = { error: '誤り', warning: '要確認', info: '参考' } as const

function Findings({ view }: { readonly view: WorkingView }) {
  return (
    <section>
      <h2 id="findings">点検（{view.findings.length}件）</h2>
      {view.findings.length === 0 ? (
        <p class="missing">点検で見つかったものはありません。</p>
      ) : (
        <ul class="findings">
          {view.findings.map(({ severity, message, remedy }) => (
            <li>
              <span class="badge">{severities[severity]}</span> {message}
              {remedy}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Decision(props: SheetApprovalPageProps) {
  const { site, view, mayDecide, rejected } = props
  const { sheet, procedure } = view
  const due = dueOf(procedure, sheet.state)
  if (due === null) {
    return (
      <section>
        <h2 id="decision">承認</h2>
        <p>いま承認を待っている文はありません。</p>
      </section>
    )
  }
  const name =
    due.purpose === 'revision'
      ? '改定を承認する'
      : (stageOf(procedure, sheet.state).advance?.name ?? '')
  const words = { id: 'decision-words', error: rejected[0]?.message ?? null }
  return (
    <section>
      <h2 id="decision">承認</h2>
      <p>
        第{due.revision}版（{due.hash.slice(0, 12)}
        ）について決めます。文が変わると、この決定は受け付けられません。
      </p>
      {mayDecide === null ? null : <Notification kind="information" title={mayDecide} level={3} />}
      <OtherDocument site={site} view={view} />
      <form class="narrow-form" method="post" action={site.links.sheetApproval(sheet.id)}>
        <Submission />
        <input type="hidden" name="hash" value={due.hash} />
        <input type="hidden" name="stage" value={sheet.state.stage} />
        <input type="hidden" name="purpose" value={due.purpose} />
        <p>
          <button class="button" type="submit" name="do" value="approve">
            {name}
          </button>
        </p>
        <FormField id="decision-path" label="差し戻すとき：どの欄についてか">
          <select class="input" name="path" id="decision-path">
            <option value="">シート全体</option>
            {fieldChoices(view.text).map(({ value, label }) => (
              <option value={value}>{label}</option>
            ))}
          </select>
        </FormField>
        <FormField label="差し戻すとき：意見" {...words}>
          <textarea
            class="input"
            rows={3}
            name="words"
            {...controlOf(words)}
          >{`\n${props.words}`}</textarea>
        </FormField>
        <button class="button button-outline" type="submit" name="do" value="return">
          意見を付けて差し戻す
        </button>
      </form>
    </section>
  )
}

/** What the public sees of the year now came from elsewhere: whoever publishes knows what becomes of it. */
function OtherDocument({
  site,
  view: { publication },
}: Pick<SheetApprovalPageProps, 'site' | 'view'>) {
  if (publication === null) return null
  const { document, source, effect, missing } = publication
  const replaced = effect === 'replaced'
  return (
    <Notification
      kind="caution"
      title={
        replaced
          ? '公表すると、取り込んだ文書に替わります'
          : '公表しても、取り込んだ文書が表に出たままです'
      }
      level={3}
    >
      <p>
        この年度には、取り込んだ文書「<a href={site.links.source(document)}>{source}</a>
        」が公表されています。
        {replaced
          ? '公表すると、ここで書いたシートがその代わりに表示され、文書は前の版として残ります。'
          : 'その文書のほうが年度の先の段階まで書かれているため、ここで書いたシートは、同じ段階まで進むと表示されます。'}
      </p>
      {!replaced || missing.length === 0 ? null : (
        <>
          <p>
            次の取組は、ここではまだ公表していないので、公表すると区のページから見えなくなります。
          </p>
          <ul>
            {missing.map((title) => (
              <li>{title || '（名称なし）'}</li>
            ))}
          </ul>
        </>
      )}
    </Notification>
  )
}

/** Fields with something in them, by the names they have on the form. */
function fieldChoices(text: SheetText) {
  const plain = plainFieldNames
    .filter((name) => text.fields[name] !== '')
    .map((name) => ({ value: name as string, label: plainField(name).label }))
  const rows = listFieldNames.flatMap((name) =>
    text.lists[name].map((row) => {
      const column = name === 'targets' || name === 'yearTargets' ? 'sentence' : 'words'
      const words = cell(row, column)
      const short = words.length > 24 ? `${words.slice(0, 24)}…` : words
      return { value: `${name}.${row.id}.${column}`, label: short }
    }),
  )
  return [...plain, ...rows]
}

/** The plan office closes a sheet, opens it, or takes it back to an earlier stage. */
function Closing({ site, view }: SheetApprovalPageProps) {
  const { sheet, procedure } = view
  const at = procedure.stages.findIndex(({ code }) => code === sheet.state.stage)
  const earlier = procedure.stages.slice(0, at)
  return (
    <section>
      <h2 id="closing">企画担当の操作</h2>
      <form class="narrow-form" method="post" action={site.links.sheetApproval(sheet.id)}>
        <Submission />
        <p>
          <button
            class="button button-outline"
            type="submit"
            name="do"
            value={sheet.state.locked ? 'unlock' : 'lock'}
          >
            {sheet.state.locked ? 'シートを開ける' : 'シートを閉じる'}
          </button>
        </p>
        {earlier.length === 0 ? null : (
          <>
            <FormField id="reopen-to" label="前の段階に戻す">
              <select class="input" name="to" id="reopen-to">
                {earlier.map(({ code, name }) => (
                  <option value={code}>{name}</option>
                ))}
              </select>
            </FormField>
            <FormField id="reopen-reason" label="戻す理由">
              <textarea class="input" rows={2} name="reason" id="reopen-reason"></textarea>
            </FormField>
            <button class="button button-outline" type="submit" name="do" value="reopen">
              理由を付けて前の段階に戻す
            </button>
          </>
        )}
      </form>
    </section>
  )
}
