/** Where everything stands: the sheets of a year by stage, late ones first, with both verdicts where they are due. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { Verdict } from '../../plan/sheet.ts'
import type { Outcome } from '../../target/outcome.ts'
import type { Standing } from '../../workflow/work/board-row.ts'
import { formatDay } from '../format/day.ts'
import { formatYear } from '../format/year.ts'
import { DeclaredVerdict } from '../parts/declared-verdict.tsx'
import { Layout } from '../parts/layout.tsx'
import { OutcomeSign } from '../parts/outcome-sign.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'

export interface BoardPageProps {
  readonly site: Site
  readonly fiscalYear: FiscalYear
  readonly rows: readonly BoardRow[]
  readonly filter: BoardFilter
  /** Years to go on to. */
  readonly otherYears: readonly FiscalYear[]
}

export interface BoardFilter {
  /** Code of an office; null for all. */
  readonly office: string | null
  /** Name of a section; null for all. */
  readonly section: string | null
  /** Code of a stage; null for all. */
  readonly stage: string | null
  readonly lateOnly: boolean
}

interface BoardRow {
  readonly id: string
  readonly office: Office
  readonly number: string
  readonly title: string
  readonly section: string | null
  readonly standing: Standing
  readonly openComments: number
  readonly verdicts: { readonly declared: Verdict | null; readonly computed: Outcome | null } | null
}

export function BoardPage(props: BoardPageProps) {
  const { site, fiscalYear, rows } = props
  const title = `${formatYear(fiscalYear, 'ja')}の進み具合`
  const shown = rows.filter((row) => isShown(row, props.filter))
  const late = rows.filter(({ standing }) => standing.late).length
  return (
    <Layout site={site} title={title} crumbs={[{ text: title, href: null }]}>
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          {rows.length === 0
            ? 'この年度に書き始めた取組シートはありません。'
            : `取組シートは${rows.length}件です。${late > 0 ? `うち${late}件は期限を過ぎています。` : '期限を過ぎたものはありません。'}`}
        </p>
      </header>
      {rows.length === 0 ? null : (
        <>
          <Stages rows={rows} />
          <Filter {...props} />
          <Rows site={site} rows={shown} />
          <p>
            <a href={site.links.boardFile(fiscalYear)}>この表を表計算で使う（CSV）</a>
          </p>
        </>
      )}
      <OtherYears {...props} />
    </Layout>
  )
}

function isShown({ office, section, standing }: BoardRow, filter: BoardFilter): boolean {
  if (filter.section !== null && (section ?? noSection) !== filter.section) return false
  if (filter.office !== null && office.code !== filter.office) return false
  if (filter.stage !== null && standing.stage.code !== filter.stage) return false
  return standing.late || !filter.lateOnly
}

/** Filters for sheets of no section; no section has this name. */
const noSection = '-'

/** How many stand at each stage, in the order of the road. */
function Stages({ rows }: { readonly rows: readonly BoardRow[] }) {
  return (
    <TableRegion caption="段階ごとの件数">
      <thead>
        <tr>
          <th scope="col">段階</th>
          <th scope="col" class="number">
            件数
          </th>
          <th scope="col" class="number">
            決定待ち
          </th>
          <th scope="col" class="number">
            期限を過ぎた
          </th>
        </tr>
      </thead>
      <tbody>
        {stagesOf(rows).map(({ code, name }) => {
          const here = rows.filter(({ standing }) => standing.stage.code === code)
          return (
            <tr>
              <th scope="row">{name}</th>
              <td class="number">{here.length}</td>
              <td class="number">{here.filter(({ standing }) => standing.waits).length}</td>
              <td class="number">{here.filter(({ standing }) => standing.late).length}</td>
            </tr>
          )
        })}
      </tbody>
    </TableRegion>
  )
}

function stagesOf(rows: readonly BoardRow[]) {
  const byCode = new Map(rows.map(({ standing }) => [standing.stage.code, standing]))
  return [...byCode.values()].sort((a, b) => a.at - b.at).map(({ stage }) => stage)
}

function Filter({ site, fiscalYear, rows, filter }: BoardPageProps) {
  const offices = new Map(rows.map(({ office }) => [office.code, office.name]))
  const sections = [...new Set(rows.flatMap(({ section }) => section ?? []))].sort()
  return (
    <form class="search-form" method="get" action={site.links.board(fiscalYear)}>
      <div class="field">
        <label class="field-label" for="office">
          区（所属）
        </label>
        <select class="input" id="office" name="office">
          <option value="">すべて</option>
          {[...offices].map(([code, name]) => (
            <option value={code} selected={code === filter.office}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {sections.length === 0 ? null : (
        <div class="field">
          <label class="field-label" for="section">
            書く課
          </label>
          <select class="input" id="section" name="section">
            <option value="">すべて</option>
            {sections.map((name) => (
              <option value={name} selected={name === filter.section}>
                {name}
              </option>
            ))}
            <option value={noSection} selected={noSection === filter.section}>
              課が決まっていない
            </option>
          </select>
        </div>
      )}
      <div class="field">
        <label class="field-label" for="stage">
          段階
        </label>
        <select class="input" id="stage" name="stage">
          <option value="">すべて</option>
          {stagesOf(rows).map(({ code, name }) => (
            <option value={code} selected={code === filter.stage}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <p class="checkbox">
        <input type="checkbox" id="late-only" name="late" value="1" checked={filter.lateOnly} />
        <label for="late-only">期限を過ぎたものだけ</label>
      </p>
      <button class="button" type="submit">
        絞り込む
      </button>
    </form>
  )
}

interface RowsProps {
  readonly site: Site
  readonly rows: readonly BoardRow[]
}

function Rows({ site, rows }: RowsProps) {
  if (rows.length === 0) {
    return <p class="missing">当てはまる取組シートはありません。絞り込みを外してください。</p>
  }
  return (
    <TableRegion caption={`取組シート（${rows.length}件、期限の近い順）`}>
      <thead>
        <tr>
          <th scope="col">取組</th>
          <th scope="col">区（所属）と課</th>
          <th scope="col">段階</th>
          <th scope="col">期限</th>
          <th scope="col" class="number">
            未回答の意見
          </th>
          <th scope="col">区の評価と計算結果</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              <a href={site.links.workingSheet(row.id)}>
                {row.number} {row.title === '' ? '（名称はまだありません）' : row.title}
              </a>
            </th>
            <td>
              {row.office.name} <span class="holding-days">{row.section ?? '課は未定'}</span>
            </td>
            <td>
              {row.standing.stage.name}
              {row.standing.waits ? '（決定待ち）' : ''}
            </td>
            <td>
              {row.standing.due === null ? '－' : formatDay(row.standing.due, 'ja')}
              {row.standing.late ? <span class="badge badge-late">過ぎています</span> : null}
            </td>
            <td class="number">{row.openComments}</td>
            <td>
              <Verdicts site={site} row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

function Verdicts({ site, row }: { readonly site: Site; readonly row: BoardRow }) {
  if (row.verdicts === null) return <span>－</span>
  const { declared, computed } = row.verdicts
  return (
    <>
      <DeclaredVerdict site={site} declared={declared} />{' '}
      {computed === null ? null : <OutcomeSign site={site} standing={computed} />}
    </>
  )
}

function OtherYears({ site, otherYears }: BoardPageProps) {
  return (
    <nav aria-label="ほかの年度">
      <ul class="year-links">
        {otherYears.map((year) => (
          <li>
            <a href={site.links.board(year)}>{formatYear(year, 'ja')}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
