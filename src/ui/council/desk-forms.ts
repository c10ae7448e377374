/** The forms of the council's desk as data: what each asks for, and what it says. */
import { commonEnds } from '../../evidence/council/poll.ts'
import type { CouncilBody, CouncilMember, Meeting } from '../../evidence/council/records.ts'
import { meetingTitle } from '../../evidence/council/records.ts'
import { type Seat, writtenOf } from '../../evidence/council/seat.ts'
import type { CouncilRules } from '../../plan/council-rules.ts'
import type { DeskField, DeskFormProps } from './desk-form.tsx'
import { meetingFields } from './meeting-fields.ts'

interface Known {
  readonly rules: Pick<CouncilRules, 'seats'>
  readonly bodies: readonly CouncilBody[]
  readonly members: readonly CouncilMember[]
  readonly seated: readonly Seat[]
  readonly meetings: readonly Meeting[]
  readonly initiatives: readonly { readonly id: string; readonly title: string }[]
  readonly sheets: readonly { readonly id: string; readonly title: string }[]
  readonly accounts: readonly { readonly id: string; readonly name: string }[]
  readonly today: string
}

export type DeskFormData = Pick<DeskFormProps, 'act' | 'title' | 'button' | 'fields' | 'lead'>

export function deskForms(known: Known): readonly DeskFormData[] {
  const { rules, bodies, members, seated, meetings, initiatives, today } = known
  const member = choice(
    'member',
    '委員',
    members.map(({ id, name }) => [id, name]),
  )
  const seat = seatFields(rules)
  return [
    {
      act: 'opinion',
      title: '意見を登録する',
      button: '意見を登録する',
      fields: [
        {
          name: 'summary',
          label: '意見の要旨',
          kind: 'area',
          required: true,
          hint: '公開されます。個人の名前は書かないでください。',
        },
        { name: 'words', label: '話されたままの言葉', kind: 'area', hint: '庁内だけに残ります。' },
        { ...member, none: '会議の全体として' },
        {
          ...choice(
            'meeting',
            '出た会議',
            meetings
              .filter(({ stage }) => stage === 'announced' || stage === 'held')
              .map((each) => [each.id, `${each.notice.on} ${meetingTitle(each)}`]),
          ),
          none: '会議の間',
        },
        {
          ...choice(
            'initiative',
            '関係する取組',
            initiatives.map(({ id, title }) => [id, title]),
          ),
          none: 'どの取組でもない',
        },
      ],
    },
    {
      act: 'meeting',
      title: '会議を計画する',
      button: '会議を計画する',
      fields: [
        choice(
          'body',
          '会議体',
          bodies.map(({ id, name }) => [id, name]),
        ),
        ...meetingFields(null, known.sheets),
      ],
    },
    {
      act: 'word',
      title: '資料の用語の説明を加える',
      button: '説明を加える',
      fields: [
        { name: 'word', label: '用語', required: true },
        { name: 'explanation', label: '説明', kind: 'area', required: true },
      ],
    },
    {
      act: 'member',
      title: '委員を登録する',
      button: '委員を登録する',
      lead: '氏名、選ばれ方、任期は、条例により公表されます。連絡先は封をして保管し、最後の任期が終わって1年たつと消えます。',
      fields: [
        { name: 'name', label: '氏名', required: true },
        ...seat,
        {
          ...choice(
            'person',
            'アカウント',
            known.accounts.map(({ id, name }) => [id, name]),
          ),
          none: 'まだない',
        },
        { name: 'contact', label: '連絡先', hint: '電話やメール。公表されません。' },
      ],
    },
    {
      act: 'seat',
      title: '次の任期を登録する',
      button: '次の任期を登録する',
      fields: [member, ...seat],
    },
    {
      act: 'ending',
      title: '任期の途中で終わらせる',
      button: '終わらせる',
      fields: [
        choice(
          'seat',
          '委員',
          seated.map(({ id, memberName }) => [id, memberName]),
        ),
        { name: 'on', label: '最後の日', kind: 'date', value: today, required: true },
        { name: 'reason', label: '理由', required: true },
      ],
    },
    {
      act: 'body',
      title: '本会・部会・学習会を作る',
      button: '作る',
      fields: [
        choice('kind', '種類', [
          ['plenary', '本会'],
          ['subcommittee', '部会'],
          ['studyGroup', '学習会'],
        ]),
        { name: 'name', label: '名前', required: true },
        { name: 'purpose', label: '何をするところか' },
        { name: 'from', label: 'いつから', kind: 'date', value: today, required: true },
      ],
    },
    {
      act: 'joining',
      title: '部会の委員や議長を決める',
      button: '決める',
      fields: [
        choice(
          'body',
          '会議体',
          bodies.map(({ id, name }) => [id, name]),
        ),
        member,
        choice('post', '役', [
          ['member', '委員'],
          ['chair', '議長'],
          ['deputyChair', '副議長'],
          ['none', '外れる'],
        ]),
        { name: 'from', label: 'いつから', kind: 'date', value: today, required: true },
      ],
    },
    pollForm(today),
  ]
}

function seatFields(rules: Known['rules'], of?: Seat): readonly DeskField[] {
  const kinds = rules.seats.map(({ kind, name }) => [kind, name] as const)
  return [
    { ...choice('kind', '選ばれ方', kinds), value: of?.kind ?? '' },
    {
      name: 'recommendedBy',
      label: '推薦した団体',
      hint: '推薦のときだけ書きます。公表されます。',
      value: of?.recommendedBy ?? '',
    },
    { name: 'from', label: '任期の始まり', kind: 'date', value: of?.from ?? '', required: true },
    { name: 'until', label: '任期の終わり', kind: 'date', value: of?.until ?? '', required: true },
  ]
}

/** Sets right what was typed wrongly of a member and a term. */
export function mendingForm(rules: Known['rules'], seat: Seat): DeskFormData {
  return {
    act: 'mending',
    title: `${seat.memberName}さんの登録を直す`,
    button: '直す',
    lead: '打ち間違いを直します。任期が途中で終わったときは「任期の途中で終わらせる」、続けて務めるときは「次の任期を登録する」を使います。',
    fields: [
      { name: 'seat', label: '', kind: 'hidden', value: seat.id },
      { name: 'begunFrom', label: '', kind: 'hidden', value: writtenOf(seat) },
      { name: 'name', label: '氏名', value: seat.memberName, required: true },
      ...seatFields(rules, seat),
    ],
  }
}

function pollForm(today: string): DeskFormData {
  return {
    act: 'poll',
    title: '評価・アンケートを準備する',
    button: '準備する',
    lead: '投票は一人一回、無記名です。締め切るまで、だれも途中の結果を見られません。',
    fields: [
      choice('kind', '種類', [
        ['evaluation', '取組の評価（1点から5点）'],
        ['questionnaire', 'アンケート'],
      ]),
      { name: 'title', label: '題', required: true },
      { name: 'opensOn', label: '始まりの日', kind: 'date', value: today, required: true },
      { name: 'closesOn', label: '終わりの日', kind: 'date', required: true },
      {
        name: 'questions',
        label: '問い',
        kind: 'area',
        required: true,
        hint: '1行に一つ。後から変えられません。',
      },
      {
        name: 'lowestMeans',
        label: '1点の意味（取組の評価のとき）',
        value: commonEnds.lowest,
        hint: '投票の紙と結果に示します。',
      },
      {
        name: 'highestMeans',
        label: '5点の意味（取組の評価のとき）',
        value: commonEnds.highest,
      },
      {
        name: 'options',
        label: '選択肢（アンケートのとき）',
        kind: 'area',
        value: 'そう思う\nどちらかといえばそう思う\nどちらかといえばそう思わない\nそう思わない',
        hint: '1行に一つ。',
      },
      choice(
        'counted',
        '割合に数える選択肢',
        [
          ['1', '上から1つ'],
          ['2', '上から2つ'],
          ['3', '上から3つ'],
        ],
        '2',
      ),
    ],
  }
}

function choice(
  name: string,
  label: string,
  choices: readonly (readonly [string, string])[],
  value = '',
): DeskField {
  return {
    name,
    label,
    kind: 'select',
    value,
    choices: choices.map(([code, text]) => ({ value: code, label: text })),
  }
}
