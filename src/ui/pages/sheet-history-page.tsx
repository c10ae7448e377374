/** 改定の履歴: every revision with why and from when, every decision, and what differs between any two of them. */
import type { Procedure } from '../../plan/procedure.ts'
import type {
  SectionEntry,
  SheetPublication,
  SheetRevision,
  StageMove,
  WorkingSheet,
} from '../../workflow/sheet-record.ts'
import type { Badge } from '../../workflow/text/target-badges.ts'
import type { TextChange } from '../../workflow/text/text-changes.ts'
import { formatYear } from '../format/year.ts'
import { FormField } from '../parts/form-field.tsx'
import { Layout } from '../parts/layout.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'
import { ChangeList } from '../work/change-list.tsx'
import { formatMoment } from '../work/format-moment.ts'
import { SectionHistory } from '../work/sheet-section.tsx'

export interface SheetHistoryPageProps {
  readonly site: Site
  readonly sheet: WorkingSheet
  readonly procedure: Procedure
  readonly revisions: readonly SheetRevision[]
  readonly moves: readonly StageMove[]
  readonly publications: readonly SheetPublication[]
  readonly sections: readonly SectionEntry[]
  readonly compared: {
    readonly from: number
    readonly to: number
    readonly changes: readonly TextChange[]
    readonly badges: ReadonlyMap<string, Badge>
  } | null
}

const kinds = { draft: '記入', revision: '改定', correction: '訂正' } as const
const moveWords: Readonly<Record<StageMove['kind'], string>> = {
  submit: '承認に出した',
  withdraw: '取り下げた',
  return: '差し戻した',
  approve: '承認した',
  lock: '閉じた',
  unlock: '開けた',
  reopen: '前の段階に戻した',
}

export function SheetHistoryPage({
  site,
  sheet,
  procedure,
  revisions,
  moves,
  publications,
  sections,
  compared,
}: SheetHistoryPageProps) {
  const name = sheet.title || '（名称未記入）'
  const title = `改定の履歴：${name}`
  const stageName = (code: string) =>
    procedure.stages.find((stage) => stage.code === code)?.name ?? code
  return (
    <Layout
      site={site}
      title={title}
      crumbs={[
        { text: '取組シートの作成', href: site.links.sheetWork() },
        {
          text: `${sheet.office.name} ${formatYear(sheet.fiscalYear, 'ja')}`,
          href: site.links.officeWork(sheet.office.code, sheet.fiscalYear),
        },
        { text: name, href: site.links.workingSheet(sheet.id) },
        { text: '改定の履歴', href: null },
      ]}
      wide
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          保存した版はすべて残ります。変わったところは、二つの版を比べて自動で示します。
        </p>
      </header>
      <section>
        <h2 id="compare">二つの版を比べる</h2>
        <form class="compare-form" method="get" action={site.links.sheetHistory(sheet.id)}>
          <Choice
            name="from"
            label="前の版"
            chosen={compared?.from ?? null}
            revisions={revisions}
          />
          <Choice name="to" label="後の版" chosen={compared?.to ?? null} revisions={revisions} />
          <button class="button" type="submit">
            比べる
          </button>
        </form>
        {compared === null ? (
          <p class="missing">比べる二つの版を選んでください。</p>
        ) : (
          <ChangeList changes={compared.changes} badges={compared.badges} />
        )}
      </section>
      <section>
        <h2 id="revisions">保存した版</h2>
        <TableRegion caption="保存した版（新しい順）">
          <thead>
            <tr>
              <th scope="col">版</th>
              <th scope="col">種類</th>
              <th scope="col">だれが・いつ</th>
              <th scope="col">変わったところ</th>
              <th scope="col">理由・いつから</th>
            </tr>
          </thead>
          <tbody>
            {revisions.map(({ revision, kind, byName, at, changes, why, from, hash }) => (
              <tr>
                <th scope="row">
                  第{revision}版<span class="field-hint"> {hash.slice(0, 8)}</span>
                </th>
                <td>{kinds[kind]}</td>
                <td>
                  {byName}、{formatMoment(at)}
                </td>
                <td>{changes.length}か所</td>
                <td>{why === '' ? '—' : `${why}（${from ?? ''}から）`}</td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      </section>
      <Published site={site} publications={publications} />
      <section>
        <h2 id="moves">決めたこと</h2>
        {moves.length === 0 ? (
          <p class="missing">まだ承認に出されていません。</p>
        ) : (
          <TableRegion caption="承認・差戻しなど（新しい順）">
            <thead>
              <tr>
                <th scope="col">いつ</th>
                <th scope="col">だれが</th>
                <th scope="col">何を</th>
                <th scope="col">段階</th>
                <th scope="col">理由</th>
              </tr>
            </thead>
            <tbody>
              {moves
                .toReversed()
                .map(({ at, byName, kind, about, purpose, fromStage, toStage, reason }) => (
                  <tr>
                    <td>{formatMoment(at)}</td>
                    <td>{byName}</td>
                    <td>
                      第{about.revision}版を{moveWords[kind]}
                      {purpose === 'revision' ? '（改定）' : ''}
                    </td>
                    <td>
                      {fromStage === toStage
                        ? stageName(toStage)
                        : `${stageName(fromStage)} → ${stageName(toStage)}`}
                    </td>
                    <td>{reason === '' ? '—' : reason}</td>
                  </tr>
                ))}
            </tbody>
          </TableRegion>
        )}
      </section>
      <SectionHistory sections={sections} />
    </Layout>
  )
}

/** What the public saw, text by text. */
function Published({ site, publications }: Pick<SheetHistoryPageProps, 'site' | 'publications'>) {
  if (publications.length === 0) return null
  return (
    <section>
      <h2 id="publications">公表した版</h2>
      <ul>
        {publications.map(({ revision, sheet, publishedAt }) => (
          <li>
            <a href={site.links.sheet(sheet)}>
              第{revision}版を{formatMoment(publishedAt)}に公表
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ChoiceProps {
  readonly name: 'from' | 'to'
  readonly label: string
  readonly chosen: number | null
  readonly revisions: readonly SheetRevision[]
}

function Choice({ name, label, chosen, revisions }: ChoiceProps) {
  return (
    <FormField id={`compare-${name}`} label={label}>
      <select class="input" name={name} id={`compare-${name}`}>
        {revisions.map(({ revision, kind, at }) => (
          <option value={String(revision)} selected={revision === chosen}>
            第{revision}版（{kinds[kind]}、{formatMoment(at)}）
          </option>
        ))}
      </select>
    </FormField>
  )
}
