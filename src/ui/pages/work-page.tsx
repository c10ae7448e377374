/** My work: one list by date of what waits for the one who looks, late things first. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Act } from '../../workflow/policy/acts.ts'
import { mayAnywhere } from '../../workflow/policy/may.ts'
import { isLate, type WorkItem } from '../../workflow/work/work-item.ts'
import { countWords, workName } from '../../workflow/work/work-words.ts'
import { formatDay } from '../format/day.ts'
import { formatYear } from '../format/year.ts'
import { Layout } from '../parts/layout.tsx'
import type { Site } from '../site.ts'

export interface WorkPageProps {
  readonly site: Site
  readonly items: readonly WorkItem[]
  readonly today: CalendarDate
}

export function WorkPage({ site, items, today }: WorkPageProps) {
  const late = items.filter((item) => isLate(item, today))
  const ahead = items.filter((item) => item.due !== null && !isLate(item, today))
  const undated = items.filter(({ due }) => due === null)
  return (
    <Layout site={site} title="自分の仕事" crumbs={[{ text: '自分の仕事', href: null }]}>
      <header class="page-head">
        <h1>自分の仕事</h1>
        <p class="lead">
          {items.length === 0
            ? '待っている仕事はありません。'
            : `待っている仕事は${items.length}件です。${late.length > 0 ? `うち${late.length}件は期限を過ぎています。` : ''}`}
        </p>
      </header>
      {items.length === 0 ? <Beginnings site={site} /> : null}
      <Group site={site} id="late" title="期限を過ぎたもの" items={late} today={today} />
      <Group site={site} id="ahead" title="これからのもの" items={ahead} today={today} />
      <Group site={site} id="undated" title="期限のないもの" items={undated} today={today} />
      <p class="button-row">
        {mayAnywhere(site.who, 'sheet.read') ? (
          <a href={site.links.board(null)}>みんなの進み具合を見る</a>
        ) : null}
        <a href={site.links.currentCalendar()}>年間の予定を見る</a>
      </p>
    </Layout>
  )
}

const beginnings: readonly {
  readonly act: Act
  readonly words: string
  readonly href: (links: Site['links']) => string
}[] = [
  {
    act: 'people.manage',
    words: '企画担当や、区の課長・担当者を招く',
    href: (links) => links.people(),
  },
  {
    act: 'document.receive',
    words: 'これまでの計画や自己評価の文書を取り込む',
    href: (links) => links.importDocument(),
  },
  { act: 'sheet.write', words: '今年度の取組シートを書く', href: (links) => links.sheetWork() },
]

/** Where somebody new, or of a new municipality, goes from here. */
function Beginnings({ site }: { readonly site: Site }) {
  const open = beginnings.filter(({ act }) => mayAnywhere(site.who, act))
  if (open.length === 0) return null
  return (
    <section aria-labelledby="beginnings">
      <h2 id="beginnings">次のことから始められます</h2>
      <ul>
        {open.map(({ words, href }) => (
          <li>
            <a href={href(site.links)}>{words}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface GroupProps extends WorkPageProps {
  readonly id: string
  readonly title: string
}

function Group({ site, id, title, items }: GroupProps) {
  if (items.length === 0) return null
  return (
    <section class="work-group" aria-labelledby={id}>
      <h2 id={id}>
        {title}（{items.length}件）
      </h2>
      <ul class="work-list">
        {items.map((item) => (
          <Item site={site} item={item} />
        ))}
      </ul>
    </section>
  )
}

function Item({ site, item }: { readonly site: Site; readonly item: WorkItem }) {
  const { kind, title, office, fiscalYear, due, count, inCareOf } = item
  const counted = countWords(kind, count)
  const care = inCareOf === null ? null : `受け持ち：${inCareOf.name}`
  const where = [office, fiscalYear === null ? null : formatYear(fiscalYear, 'ja')]
  return (
    <li class="work-item">
      <p class="work-due">{due === null ? '期限なし' : `${formatDay(due, 'ja')}まで`}</p>
      <p class="work-what">
        <span class="badge">{workName(item)}</span> <a href={addressOf(site, item)}>{title}</a>
      </p>
      <p class="work-where">
        {[...where, counted, care].filter((each) => each !== null && each !== '').join('　')}
      </p>
    </li>
  )
}

function addressOf({ links }: Site, { kind, at }: WorkItem): string {
  if (at.kind === 'draft') return links.draft(at.id)
  if (at.kind === 'voice') return links.voiceCase(at.id)
  if (at.kind === 'voicePublication') return links.voicePublication(at.id)
  if (at.kind === 'sheet') return links.sheet(at.id)
  if (at.kind === 'opinion') return links.opinionWork(at.id)
  if (at.kind === 'paperSheets') return links.surveyPaperAgain(at.id)
  if (at.kind === 'survey') return links.surveyAtWork(at.id)
  return kind === 'write' || kind === 'answer'
    ? links.workingSheet(at.id)
    : links.sheetApproval(at.id)
}
