/** A sheet on paper that somebody else was done with first: who, when, what was not kept, and where to go on. */
import type { Survey } from '../../evidence/survey/survey.ts'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import type { Site } from '../site.ts'
import { formatMoment } from '../work/format-moment.ts'
import { sheetCrumbs } from './paper-sheet-page.tsx'

interface PaperSheetGonePageProps {
  readonly site: Site
  readonly survey: Survey
  readonly number: number
  readonly gone:
    | 'agreed'
    | 'closed'
    | { readonly outcome: 'counted' | 'invalid'; readonly by: string; readonly at: Date }
  /** Whether something was sent, and came too late. */
  readonly sent: boolean
  readonly typed: (name: string) => string
}

export function PaperSheetGonePage(props: PaperSheetGonePageProps) {
  const { site, survey, number, gone, sent } = props
  const title = `入力番号${number}の紙`
  return (
    <Layout
      site={site}
      title={sent ? `エラー：${title}` : title}
      crumbs={sheetCrumbs(site, survey, title)}
    >
      <header class="page-head">
        <h1>{title}</h1>
      </header>
      <Notification kind={sent ? 'caution' : 'information'} title={whatHappened(gone)}>
        {sent ? <p>いま送ったものは、記録していません（下に残します）。</p> : null}
        <p>{whatNow(gone, sent)}</p>
        <p>
          <a href={site.links.surveyPaperAgain(survey.id)}>ほかの紙を確かめる</a>
        </p>
      </Notification>
      {sent ? <Sent {...props} /> : null}
    </Layout>
  )
}

function whatHappened(gone: PaperSheetGonePageProps['gone']): string {
  if (gone === 'agreed') return 'この紙は、2回の入力が同じだったので、もう数えてあります'
  if (gone === 'closed') return 'このアンケートは締め切りました'
  const done = gone.outcome === 'counted' ? '確かめて数えました' : '無効票にしました'
  return `この紙は、${gone.by}が${formatMoment(gone.at.toISOString())}に${done}`
}

const sealed = '数えた答えは封じてあり、だれも見られず、変えられません。'

function whatNow(gone: PaperSheetGonePageProps['gone'], sent: boolean): string {
  if (gone === 'agreed') return sealed
  if (gone === 'closed') return '紙の入力番号は、締め切ったときに消しました。'
  const talk = sent
    ? `紙の読み方が違っていたら、このあとの紙のために${gone.by}と話してください。`
    : ''
  return gone.outcome === 'counted'
    ? `${sealed}${talk}`
    : `無効票は、回収した数に入り、回答としては数えません。元には戻せません。${talk}`
}

const choices: Readonly<Record<string, string>> = {
  first: '1回目',
  second: '2回目',
  typed: '',
}

function Sent({ survey, typed }: PaperSheetGonePageProps) {
  const answers = survey.definition.questions.flatMap(({ position, version }) => {
    const words = typed(`q${position}-words`)
    const told = [choices[typed(`q${position}`)] ?? '', words].filter((each) => each !== '')
    return told.length === 0
      ? []
      : [{ name: `問${position} ${version.name}`, told: told.join('：') }]
  })
  const reason = typed('reason')
  const lines = reason === '' ? answers : [...answers, { name: '無効票にする理由', told: reason }]
  if (lines.length === 0) return null
  return (
    <section>
      <h2>送ったもの（記録していません）</h2>
      <dl class="sent-answers">
        {lines.map(({ name, told }) => (
          <div>
            <dt>{name}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
