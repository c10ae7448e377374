/** The councils of the offices somebody works for. */
import { isOpen, type OpinionStage } from '../../../evidence/council/opinion.ts'
import type { Office } from '../../../judgement/judged-sheet.ts'
import { Layout } from '../../parts/layout.tsx'
import type { Site } from '../../site.ts'

export interface CouncilWorkPageProps {
  readonly site: Site
  readonly councils: readonly {
    readonly office: Office
    readonly counts: readonly { readonly stage: OpinionStage; readonly count: number }[]
  }[]
}

export function CouncilWorkPage({ site, councils }: CouncilWorkPageProps) {
  const title = '区政会議の仕事'
  return (
    <Layout site={site} title={title} crumbs={[{ text: title, href: null }]}>
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">委員、会議、意見と対応、評価とアンケートを扱います。</p>
      </header>
      {councils.length === 0 ? (
        <p class="missing">受け持つ所属に区政会議がありません。きまりは市の設定に書きます。</p>
      ) : (
        <ul class="meeting-list">
          {councils.map(({ office, counts }) => {
            const open = counts.filter(isOpen).reduce((sum, { count }) => sum + count, 0)
            return (
              <li>
                <p>
                  <a href={site.links.councilDesk(office.code)}>{office.name}の区政会議</a>
                </p>
                <p class="meeting-facts">対応が続いている意見 {open}件</p>
              </li>
            )
          })}
        </ul>
      )}
    </Layout>
  )
}
