/** Voices at work: questions by the day they are due, late ones marked, and letters whose public text is due. */
import { channels, themes } from '../../evidence/voice/channel.ts'
import { questionStates } from '../../evidence/voice/question-state.ts'
import type { InboxLine, PublicationLine } from '../../evidence/voice/voice-lists.ts'
import { formatDay, formatDayShort } from '../format/day.ts'
import { Layout } from '../parts/layout.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import { Imported, type ImportedRows } from '../tables/imported-rows.tsx'

export interface InboxPageProps {
  readonly site: Site
  readonly today: string
  /** With a number all states are looked through. */
  readonly chosen: { readonly office: string; readonly state: string; readonly number: string }
  readonly lines: readonly InboxLine[]
  readonly unpublished: readonly PublicationLine[]
  /** Whether there are more than are shown. */
  readonly moreUnpublished: boolean
  readonly late: number
  readonly offices: readonly { readonly id: string; readonly name: string }[]
  /** How many rows of a list were just taken; null where none was. */
  readonly imported: ImportedRows | null
  /** Address of the next page. */
  readonly next: string | null
}

const title = '届いた声'

export function InboxPage(props: InboxPageProps) {
  const { site, lines, late, next } = props
  const { links } = site
  return (
    <Layout site={site} title={title} crumbs={[{ text: title, href: null }]} wide>
      <Imported imported={props.imported} />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          {late === 0
            ? '期限を過ぎた質問はありません。'
            : `期限を過ぎた質問が${late === 1000 ? '1,000件以上' : `${late}件`}あります。`}
        </p>
        <p class="button-row">
          <a class="button" href={links.voiceIntake()}>
            手紙・電話などの声を登録する
          </a>
          <a href={links.voiceInbox({ state: 'late' })}>期限を過ぎたもの</a>
          <a href={links.talkWork()}>区長とかたろう</a>
          <a href={links.sharedVoices()}>共有と取組例</a>
          <a href={links.voiceFigures()}>件数と日数</a>
          <a href={links.voiceBindings()}>件数と指標</a>
          <a href={links.answerPeriods()}>回答の期限</a>
          <a href={links.voiceFile()}>前の一覧から取り込む</a>
        </p>
      </header>
      <Narrowing {...props} />
      {lines.length === 0 ? (
        <p class="missing" role="status">
          {props.chosen.number === ''
            ? '当てはまる質問はありません。区や様子を選び直すか、届いた声を登録してください。'
            : `受付番号「${props.chosen.number}」の声は、受け持つ所属にはありません。番号を確かめるか、ほかの所属に移った声でないかを確かめてください。`}
        </p>
      ) : (
        <Lines {...props} />
      )}
      {next === null ? null : (
        <p>
          <a href={next}>続きを見る</a>
        </p>
      )}
      {props.chosen.number === '' ? <Unpublished {...props} /> : null}
    </Layout>
  )
}

function Narrowing({ site, chosen, offices }: InboxPageProps) {
  const states = [
    { value: 'open', label: '終わっていないもの' },
    { value: 'late', label: '期限を過ぎたもの' },
    ...Object.entries(questionStates).map(([value, { ja }]) => ({ value, label: ja })),
    { value: 'ended', label: '終わったもの' },
  ]
  return (
    <form class="voice-search" method="get" action={site.links.voiceInbox()}>
      <TextField
        id="inbox-number"
        name="number"
        label="受付番号"
        hint="前の番号でも探せます。終わったものも探します（例：2026-12）"
        value={chosen.number}
      />
      <SelectField
        id="inbox-office"
        name="office"
        label="担当の区"
        none="受け持ちのすべて"
        chosen={chosen.office}
        choices={offices.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        id="inbox-state"
        name="state"
        label="様子"
        chosen={chosen.state}
        choices={states}
      />
      <button class="button" type="submit">
        絞り込む
      </button>
    </form>
  )
}

function Lines({ site, lines, today }: InboxPageProps) {
  return (
    <TableRegion caption="質問の一覧" quietCaption>
      <thead>
        <tr>
          <th scope="col">受付番号</th>
          <th scope="col">期限</th>
          <th scope="col">様子</th>
          <th scope="col">担当</th>
          <th scope="col">分野</th>
          <th scope="col">届いた日と方法</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr>
            <th scope="row">
              <a href={site.links.voiceCase(line.voice, line.question)}>
                {line.receipt}
                {line.questions > 1 ? ` の${line.position}` : ''}
              </a>
              {line.divided ? null : <span class="badge">未分割</span>}
            </th>
            <td>
              <Due day={line.dueOn} today={today} ended={line.endedOn !== null} />
              {line.endedOn === null ? null : (
                <span class="figure-note voice-note">
                  終わった日 {dayBeside(line.endedOn, today)}
                </span>
              )}
            </td>
            <td>
              {questionStates[line.state].ja}
              {line.referralDue === null ? null : (
                <span class="figure-note voice-note">
                  照会の期限 {formatDayShort(line.referralDue, 'ja')}
                </span>
              )}
            </td>
            <td>
              {line.office}
              {line.handlerName === null ? null : (
                <span class="figure-note voice-note">{line.handlerName}</span>
              )}
            </td>
            <td>{themes[line.theme].ja}</td>
            <td>
              {dayBeside(line.receivedOn, today)}　{channels[line.channel].ja}
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

/** With its year where that is not the one everybody has in mind. */
function dayBeside(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? formatDayShort(day, 'ja') : formatDay(day, 'ja')
}

interface DueProps {
  readonly day: string
  readonly today: string
  readonly ended: boolean
}

function Due({ day, today, ended }: DueProps) {
  const words = dayBeside(day, today)
  if (ended || day >= today) return <>{words}</>
  return <span class="voice-late">{words} 期限超過</span>
}

function Unpublished({ site, unpublished, moreUnpublished, today }: InboxPageProps) {
  if (unpublished.length === 0) return null
  return (
    <section>
      <h2 id="unpublished">
        公表を待っている声（{unpublished.length}件{moreUnpublished ? '以上' : ''}）
      </h2>
      <TableRegion caption="公表を待っている声" quietCaption>
        <thead>
          <tr>
            <th scope="col">受付番号</th>
            <th scope="col">公表の期限</th>
            <th scope="col">公表文</th>
            <th scope="col">区</th>
            <th scope="col">質問</th>
          </tr>
        </thead>
        <tbody>
          {unpublished.map((line) => (
            <tr>
              <th scope="row">
                <a href={site.links.voicePublication(line.voice)}>{line.receipt}</a>
                {line.imported ? <span class="badge">前の一覧から</span> : null}
              </th>
              <td>
                <Due day={line.due} today={today} ended={false} />
              </td>
              <td>{line.publication === 'proposed' ? '確認待ち' : 'まだ書いていません'}</td>
              <td>{line.office}</td>
              <td class="number">{line.questions}件</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </section>
  )
}
