/** The sheets of an office's year on their way, and where to begin one: from last year's, or blank. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { JudgedSheet, Office } from '../../judgement/judged-sheet.ts'
import type { Problem } from '../../lib/problem.ts'
import type { Procedure } from '../../plan/procedure.ts'
import type { WorkingSheet } from '../../workflow/sheet-record.ts'
import { stageOf } from '../../workflow/stages/move.ts'
import { formatYear } from '../format/year.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Layout } from '../parts/layout.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { Submission } from '../parts/submission.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'
import { formatMoment } from '../work/format-moment.ts'

export interface OfficeWorkPageProps {
  readonly site: Site
  readonly office: Office
  readonly fiscalYear: FiscalYear
  readonly sheets: readonly { readonly sheet: WorkingSheet; readonly procedure: Procedure }[]
  readonly toCarryOver: readonly JudgedSheet[]
  readonly mayWrite: boolean
  readonly sections: readonly { readonly id: string; readonly name: string }[]
  readonly problems: readonly Problem[]
}

export function OfficeWorkPage(props: OfficeWorkPageProps) {
  const { site, office, fiscalYear, sheets, mayWrite, problems } = props
  const title = `${office.name} ${formatYear(fiscalYear, 'ja')}の取組シート`
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: '取組シートの作成', href: site.links.sheetWork() },
        { text: `${office.name} ${formatYear(fiscalYear, 'ja')}`, href: null },
      ]}
    >
      <ErrorSummary
        title="始められませんでした"
        errors={problems.map(({ message }) => ({ message, target: null }))}
      />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">庁内で書いている途中のシートです。公表されるまで、庁外には見えません。</p>
      </header>
      {sheets.length === 0 ? (
        <p class="missing">
          まだシートがありません。
          {mayWrite ? '下から、昨年度のシートを写すか、白紙で始めてください。' : ''}
        </p>
      ) : (
        <TableRegion caption="書いているシート">
          <thead>
            <tr>
              <th scope="col">番号</th>
              <th scope="col">名称</th>
              <th scope="col">書く課</th>
              <th scope="col">段階</th>
              <th scope="col">最後の変更</th>
            </tr>
          </thead>
          <tbody>
            {sheets.map(({ sheet, procedure }) => (
              <tr>
                <td>{sheet.number || '—'}</td>
                <th scope="row">
                  <a href={site.links.workingSheet(sheet.id)}>{sheet.title || '（名称未記入）'}</a>
                </th>
                <td>{sheet.sectionName ?? '所属の全体'}</td>
                <td>
                  {stageOf(procedure, sheet.state).name}
                  {sheet.state.submitted === null ? null : (
                    <>
                      {' '}
                      <a href={site.links.sheetApproval(sheet.id)}>承認待ち</a>
                    </>
                  )}
                  {sheet.state.locked ? '（閉じています）' : ''}
                </td>
                <td>{formatMoment(sheet.changedAt)}</td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      )}
      {mayWrite ? <Begin {...props} /> : null}
    </Layout>
  )
}

/** One form, so that the section chosen goes with whichever sheet is begun. */
function Begin({ site, office, fiscalYear, toCarryOver, sections }: OfficeWorkPageProps) {
  return (
    <section>
      <h2 id="begin">新しく始める</h2>
      <form method="post" action={site.links.officeWork(office.code, fiscalYear)}>
        <Submission />
        {sections.length === 0 ? null : (
          <SelectField
            id="section"
            name="section"
            label="書く課"
            hint="選ばないと、写すシートは取組を受け持つ課に、白紙のシートは自分の課になります。"
            none="選ばない"
            chosen=""
            choices={sections.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {toCarryOver.length === 0 ? null : (
          <>
            <p>
              昨年度のシートを写します。昨年度の実績が基準の値になり、課題は覚え書きとして残ります。
            </p>
            <ul class="begin-list">
              {toCarryOver.map(({ id, sheet }) => (
                <li>
                  <button class="button button-outline" type="submit" name="from" value={id}>
                    「{sheet.title?.text ?? '名称なし'}」を写して始める
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <button class="button button-outline" type="submit">
          白紙のシートを始める
        </button>
      </form>
    </section>
  )
}
