/** Talks with the mayor at work: those that are known, and planning the next one. */

import type { Talk } from '../../evidence/voice/talk.ts'
import { talkStates } from '../../evidence/voice/talk-state.ts'
import type { Problem } from '../../lib/problem.ts'
import { formatDay } from '../format/day.ts'
import { errorAt } from '../parts/field-problems.ts'
import { SelectField } from '../parts/select-field.tsx'
import { Submission } from '../parts/submission.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import { DeskFrame } from './desk-frame.tsx'

interface TalkWorkPageProps {
  readonly site: Site
  readonly talks: readonly Talk[]
  readonly offices: readonly { readonly id: string; readonly name: string }[]
  readonly problems: readonly Problem[]
  readonly typed: Readonly<Record<string, string>>
}

const title = '区長とかたろう'
const fields = {
  'talk/office-missing': 'office',
  'talk/words-missing': 'theme',
  'talk/time': 'starts',
  'talk/seats': 'seats',
  'talk/recruits': 'until',
  'talk/days': 'held',
}

export function TalkWorkPage(props: TalkWorkPageProps) {
  const { site, talks, problems } = props
  return (
    <DeskFrame
      {...{ site, title, problems, fields }}
      refused="まだ登録していません"
      lead="募集、申込み、中止の理由、話し合ったことの記録と公表を、ここで行います。"
    >
      {talks.length === 0 ? (
        <p class="missing">まだ回がありません。下の欄から予定を登録してください。</p>
      ) : (
        <TableRegion caption="回の一覧" quietCaption>
          <thead>
            <tr>
              <th scope="col">テーマ</th>
              <th scope="col">開催日</th>
              <th scope="col">区</th>
              <th scope="col">様子</th>
              <th scope="col">申込み</th>
              <th scope="col">記録</th>
            </tr>
          </thead>
          <tbody>
            {talks.map((talk) => (
              <tr>
                <th scope="row">
                  <a href={site.links.talkAtWork(talk.id)}>{talk.theme}</a>
                </th>
                <td>{formatDay(talk.heldOn, 'ja')}</td>
                <td>{talk.officeName}</td>
                <td>{talkStates[talk.state].ja}</td>
                <td class="number">
                  {talk.applied}／{talk.seats}人
                </td>
                <td>{notesState(talk)}</td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      )}
      <Planning {...props} />
    </DeskFrame>
  )
}

function notesState({ state, notes, notesPublishedOn }: Talk): string {
  if (state !== 'held') return '—'
  if (notes === null) return 'まだ書いていません'
  return notesPublishedOn === null ? '公表待ち' : '公表済み'
}

function Planning({ site, offices, problems, typed }: TalkWorkPageProps) {
  const field = (id: string, label: string, more: { type?: 'date'; hint?: string } = {}) => (
    <TextField
      id={id}
      name={id}
      label={label}
      value={typed[id] ?? ''}
      error={errorAt(problems, fields, id)}
      required
      {...more}
    />
  )
  return (
    <section>
      <h2 id="plan">予定を登録する</h2>
      <form class="narrow-form" method="post" action={site.links.talkWork()}>
        <Submission />
        <SelectField
          id="office"
          name="office"
          label="区"
          none="選んでください"
          chosen={typed['office'] ?? ''}
          choices={offices.map(({ id, name }) => ({ value: id, label: name }))}
          error={errorAt(problems, fields, 'office')}
        />
        {field('theme', 'テーマ')}
        {field('place', '場所')}
        {field('held', '開催日', { type: 'date' })}
        {field('starts', '始まる時刻', { hint: '例：14:00' })}
        {field('seats', '定員', { hint: '人数' })}
        {field('until', '申込みの締切', { type: 'date' })}
        <button class="button" type="submit">
          登録する
        </button>
      </form>
    </section>
  )
}
