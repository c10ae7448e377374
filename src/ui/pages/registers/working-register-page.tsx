/** A register at work: record, import, look at the rows, and see what is counted from them. */
import { describeMeasure } from '../../../evidence/register/describe-measure.ts'
import type { Register } from '../../../evidence/register/register.ts'
import type { Office } from '../../../judgement/judged-sheet.ts'
import { Layout } from '../../parts/layout.tsx'
import { Notification } from '../../parts/notification.tsx'
import { MeasureSection } from '../../registers/measure-section.tsx'
import { RowsNavigation, RowsTable } from '../../registers/rows-table.tsx'
import type { ShownMeasure, ShownRow } from '../../registers/shown.ts'
import type { Site } from '../../site.ts'

export interface WorkingRegisterPageProps {
  readonly site: Site
  readonly register: Register
  readonly office: Office
  readonly measures: readonly ShownMeasure[]
  readonly rows: readonly ShownRow[]
  readonly next: string | null
  readonly isFirst: boolean
  readonly may: { readonly add: boolean; readonly define: boolean }
  /** What was just done; null when nothing was. */
  readonly notice: string | null
}

export function WorkingRegisterPage(props: WorkingRegisterPageProps) {
  const { site, register, office, measures, notice } = props
  const { definition, key } = register
  return (
    <Layout
      site={site}
      title={definition.name}
      crumbs={[
        { text: '台帳の記録', href: site.links.registerWork() },
        { text: definition.name, href: null },
      ]}
    >
      {notice === null ? null : <Notification kind="success" title={notice} />}
      <header class="page-head">
        <h1>{definition.name}</h1>
        <p class="lead">{definition.purpose}</p>
        <p>担当：{office.name}</p>
      </header>
      <Buttons {...props} />
      <section>
        <h2>この台帳から数える値</h2>
        {measures.length === 0 ? <p class="missing">まだ測り方が決められていません。</p> : null}
        {measures.map((shown) => (
          <MeasureSection
            site={site}
            shown={shown}
            method={describeMeasure(shown.measure.definition, definition)}
          />
        ))}
      </section>
      <section>
        <h2>記録の一覧</h2>
        <p>新しい順です。個人情報は「非公開」と示し、一件ずつ開いたときだけ見られます。</p>
        <RowsTable
          site={site}
          fields={definition.fields}
          rows={props.rows}
          hrefOf={({ id }) => site.links.entry(key, id)}
        />
        <RowsNavigation
          site={site}
          next={props.next === null ? null : site.links.workingRegister(key, props.next)}
          first={props.isFirst ? null : site.links.workingRegister(key)}
        />
      </section>
    </Layout>
  )
}

function Buttons({ site, register, may }: WorkingRegisterPageProps) {
  const { key, definition } = register
  return (
    <p class="button-row">
      {may.add && definition.intake.includes('form') ? (
        <a class="button" href={site.links.newEntry(key)}>
          記録する
        </a>
      ) : null}
      {may.add && definition.intake.includes('file') ? (
        <a class="button button-outline" href={site.links.entryFile(key)}>
          ファイルから取り込む
        </a>
      ) : null}
      {may.define ? (
        <>
          <a class="button button-outline" href={site.links.measures(key)}>
            測り方と指標
          </a>
          <a class="button button-outline" href={site.links.registerDefinition(key)}>
            台帳の定義
          </a>
        </>
      ) : null}
      {definition.shows === 'nothing' ? null : (
        <a href={site.links.register(key)}>公開しているページ</a>
      )}
    </p>
  )
}
