/** Where writing begins: the offices one writes for, year by year. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import { formatYear } from '../format/year.ts'
import { Layout } from '../parts/layout.tsx'
import type { Site } from '../site.ts'

interface SheetWorkPageProps {
  readonly site: Site
  readonly offices: readonly (Office & {
    /** The newest first, each with how many sheets are on their way. */
    readonly years: readonly { readonly year: FiscalYear; readonly sheets: number }[]
  })[]
}

export function SheetWorkPage({ site, offices }: SheetWorkPageProps) {
  const title = '取組シートの作成'
  return (
    <Layout site={site} title={title} crumbs={[{ text: title, href: null }]}>
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">所属と年度を選ぶと、計画・中間振り返り・自己評価を書けます。</p>
      </header>
      {offices.length === 0 ? (
        <p class="missing">受け持つ所属がありません。管理者に、所属を決めてもらってください。</p>
      ) : (
        <ul class="work-offices">
          {offices.map(({ code, name, years }) => (
            <li>
              <h2>{name}</h2>
              <ul class="year-links">
                {years.map(({ year, sheets }) => (
                  <li>
                    <a href={site.links.officeWork(code, year)}>
                      <span class="visually-hidden">{name} </span>
                      {formatYear(year, 'ja')}
                      {sheets === 0 ? '' : `（${sheets}件）`}
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </Layout>
  )
}
