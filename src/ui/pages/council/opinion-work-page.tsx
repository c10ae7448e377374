/** One opinion for the office: what was said, the move that is due, everything that happened before. */
import { handlingNames, handlings, type Reply } from '../../../evidence/council/opinion.ts'
import { movesFrom, type OpinionMoveKind } from '../../../evidence/council/opinion-move.ts'
import { opinionNumber } from '../../../evidence/council/public-opinion.ts'
import type { Opinion, OpinionStep } from '../../../evidence/council/records.ts'
import type { Detail } from '../../../evidence/personal/detail.ts'
import type { Act } from '../../../workflow/policy/acts.ts'
import { mayAnywhere } from '../../../workflow/policy/may.ts'
import { type DeskField, DeskForm, type DeskFormProps } from '../../council/desk-form.tsx'
import { DeskFrame, type Rejected } from '../../council/desk-frame.tsx'
import { OfficeCourse } from '../../council/office-course.tsx'
import { OpinionState } from '../../council/opinion-state.tsx'
import { formatDay } from '../../format/day.ts'
import type { Site } from '../../site.ts'

export interface OpinionWorkPageProps {
  readonly site: Site
  readonly opinion: Opinion
  readonly steps: readonly OpinionStep[]
  /** Who said it; null where the council did as a whole. */
  readonly memberName: string | null
  readonly about: { readonly id: string; readonly title: string } | null
  readonly initiatives: readonly { readonly id: string; readonly title: string }[]
  readonly today: string
  readonly rejected: Rejected | null
  /** What was just done; null: the page was only opened. */
  readonly done: string | null
  /** Personal details in what the move that was not taken would have told the public. */
  readonly details: readonly Detail[]
}

export function OpinionWorkPage(props: OpinionWorkPageProps) {
  const { site, opinion, steps, about, rejected } = props
  const number = opinionNumber(opinion)
  const { office, summary, words, draft, reply } = opinion
  return (
    <DeskFrame
      site={site}
      title={`区政会議の意見 ${number}`}
      rejected={rejected}
      done={props.done}
      crumbs={[
        { text: '区政会議の仕事', href: site.links.councilWork() },
        { text: office.name, href: site.links.councilDesk(office.code) },
        { text: number, href: null },
      ]}
    >
      <p class="opinion-quote">{summary}</p>
      {words === '' ? null : <p class="opinion-reply">話されたまま：{words}</p>}
      <p class="opinion-facts">
        <OpinionState site={site} opinion={opinion} />
        <span>言った人 {props.memberName ?? '会議の全体'}（庁内だけに残ります）</span>
        <span>担当 {opinion.owner.section}</span>
        {opinion.meeting === null ? null : (
          <a href={site.links.meetingWork(opinion.meeting.id)}>{opinion.meeting.title}</a>
        )}
        {about === null ? null : <a href={site.links.sheet(about.id)}>{about.title}</a>}
      </p>
      {draft === null ? null : (
        <ShownReply
          title={opinion.stage === 'approving' ? '承認を待つ回答' : '書き直す回答'}
          reply={draft}
        />
      )}
      {reply === null ? null : <ShownReply title="回答" reply={reply} />}
      {movesOf(props).map(({ needs: _, ...form }) => (
        <DeskForm
          {...form}
          to={site.links.opinionWork(opinion.id)}
          typed={rejected}
          details={props.details}
        />
      ))}
      <h2 id="course">これまでの経過</h2>
      <OfficeCourse receivedOn={opinion.receivedOn} steps={steps} />
      <p>
        <a href={site.links.councilOpinion(opinion.id)}>公開のページを見る</a>
      </p>
    </DeskFrame>
  )
}

function ShownReply({ title, reply }: { readonly title: string; readonly reply: Reply }) {
  return (
    <section>
      <h2>{title}</h2>
      <p class="opinion-handling">
        <span class="badge">{handlingNames[reply.handling]}</span>
        {reply.by === null ? null : ` ${formatDay(reply.by, 'ja')}まで`}
        {reply.referredTo === '' ? null : ` 伝える先：${reply.referredTo}`}
      </p>
      <p class="opinion-reply">{reply.text}</p>
    </section>
  )
}

type Move = Omit<DeskFormProps, 'to' | 'typed'> & { readonly needs: Act }

function movesOf(props: OpinionWorkPageProps): readonly Move[] {
  const { site, opinion } = props
  const own = site.who.kind === 'person' && opinion.authors.includes(site.who.id)
  return allMoves(props).filter(
    ({ act, needs }) =>
      movesFrom[act as OpinionMoveKind].includes(opinion.stage) &&
      mayAnywhere(site.who, needs) &&
      !(act === 'approve' && own),
  )
}

function allMoves({ opinion, initiatives, today }: OpinionWorkPageProps): readonly Move[] {
  const { draft, owner } = opinion
  const reason: DeskField = { name: 'reason', label: '理由', kind: 'area', required: true }
  return [
    {
      needs: 'council.manage',
      act: 'route',
      title: opinion.stage === 'received' ? '担当を決める' : '担当をかえる',
      button: '担当を決める',
      folded: opinion.stage !== 'received',
      fields: [
        {
          name: 'section',
          label: '担当の課や係',
          hint: '公開されます。',
          required: true,
          value: opinion.stage === 'received' ? '' : owner.section,
        },
        { name: 'personName', label: '担当者', hint: '庁内だけに残ります。' },
      ],
    },
    {
      needs: 'council.answer',
      act: 'submit',
      title: '回答を書いて、承認に出す',
      button: '承認に出す',
      fields: replyFields(draft),
    },
    {
      needs: 'council.approve',
      act: 'approve',
      title: '回答を承認する',
      button: 'この回答を承認する',
      lead: '承認すると、回答が公開されます。',
      fields: replyFields(draft).map((field) => ({ ...field, kind: 'hidden' as const })),
    },
    {
      needs: 'council.return',
      act: 'return',
      title: '差し戻す',
      button: '差し戻す',
      folded: true,
      fields: [{ ...reason, label: 'どこをどう直すか' }],
    },
    {
      needs: 'council.answer',
      act: 'act',
      title: '行ったことを記録する',
      button: '記録する',
      lead: '予算の項目と、引き継ぐ取組は、あるときだけ書きます。公開されます。',
      fields: actionFields(initiatives, today),
    },
    {
      needs: 'council.answer',
      act: 'postpone',
      title: '期限を延ばす',
      button: '延ばす',
      folded: true,
      fields: [
        { name: 'until', label: '新しい期限', kind: 'date', required: true },
        { ...reason, hint: '公開されます。' },
      ],
    },
    {
      needs: 'council.answer',
      act: 'tell',
      title: '委員に伝えたことを記録する',
      button: '伝えたので終える',
      fields: [
        {
          name: 'how',
          label: 'どのように伝えたか',
          hint: '例：次の会議で報告し、書面でも送った。公開されます。',
          required: true,
        },
      ],
    },
  ]
}

function replyFields(draft: Reply | null): readonly DeskField[] {
  return [
    { name: 'text', label: '回答', kind: 'area', value: draft?.text ?? '', required: true },
    {
      name: 'handling',
      label: '対応',
      kind: 'select',
      value: draft?.handling ?? 'explained',
      choices: handlings.map((value) => ({ value, label: handlingNames[value] })),
    },
    {
      name: 'by',
      label: 'いつまでに',
      kind: 'date',
      value: draft?.by ?? '',
      hint: 'これから対応する、検討するときは必ず入れます。',
    },
    {
      name: 'referredTo',
      label: '伝える先',
      value: draft?.referredTo ?? '',
      hint: '担当の機関に伝えるときに書きます。',
    },
  ]
}

function actionFields(
  initiatives: OpinionWorkPageProps['initiatives'],
  today: string,
): readonly DeskField[] {
  return [
    { name: 'on', label: '行った日', kind: 'date', value: today, required: true },
    { name: 'text', label: '行ったこと', kind: 'area', required: true },
    { name: 'budgetName', label: '予算の項目' },
    { name: 'budgetYear', label: '予算の年度（西暦）' },
    { name: 'budgetAmount', label: '金額（円）' },
    {
      name: 'initiative',
      label: '引き継ぐ取組',
      kind: 'select',
      none: '引き継がない',
      choices: initiatives.map(({ id, title }) => ({ value: id, label: title })),
    },
    {
      name: 'finished',
      label: 'これで終わりか',
      kind: 'select',
      value: 'no',
      choices: [
        { value: 'no', label: 'まだ続く' },
        { value: 'yes', label: 'これで対応を終える' },
      ],
    },
  ]
}
