/** What a list of past letters would become: new, there already, or left out with a reason. */
import { describe, expect, it } from 'vitest'
import { addDays, calendarDate } from '../../../japanese/calendar-date.ts'
import { type KnownVoices, planLetters } from './plan-voices.ts'
import type { RecordedLetter } from './recorded-letters.ts'
import type { VoiceFieldKey } from './voice-fields.ts'

const nobody = { name: '', address: '', phone: '', mail: '' }

const known: KnownVoices = {
  today: calendarDate('2021-07-01'),
  answerDue: (on) => addDays(on, 14),
  keptUntil: (on) => calendarDate(`${Number(on.slice(0, 4)) + 3}-03-31`),
  recorded: [],
}

type Cells = Partial<Record<VoiceFieldKey, string>>

function steps(cells: readonly Cells[], recorded: readonly RecordedLetter[] = []) {
  const rows = cells.map((texts, at) => ({ place: `${at + 2}行目`, texts }))
  return planLetters(rows, { ...known, recorded })
}

function plan(cells: readonly Cells[], recorded: readonly RecordedLetter[] = []) {
  const planning = steps(cells, recorded)
  for (;;) {
    const { done, value } = planning.next()
    if (done === true) return value
  }
}

const codes = (cells: readonly Cells[], recorded: readonly RecordedLetter[] = []) =>
  plan(cells, recorded).rows.map(({ outcome, problems }) =>
    outcome === 'refused' ? problems.map(({ code }) => code).join(' ') : outcome,
  )

const open: Cells = { on: '令和3年6月12日', words: '坂にベンチを置いてください。' }
const answered: Cells = {
  ...{ number: 'R3-15', on: '2021/6/1', channel: '電話', words: '灯りが切れています。' },
  ...{ handler: '地域課', answeredOn: '2021/6/10', reply: '直しました。' },
}

describe('planLetters', () => {
  it('gives a letter that nothing is said of an owner, a state and a day', () => {
    const { rows, letters } = plan([open])
    expect(letters).toMatchObject([
      {
        ...{ on: '2021-06-12', channel: 'other', divided: false, endedOn: null, kept: true },
        questions: [{ words: open.words, state: 'sorting', dueOn: '2021-06-26', reply: null }],
      },
    ])
    expect(rows[0]?.changes).toContainEqual({
      ...{ label: '届いた方法', before: null, after: 'その他・不明' },
    })
  })

  it('reads days as tools write them, with a time of day behind', () => {
    for (const on of ['2021/06/12 10:30', '2021-06-12T09:05:00', '令和3年6月12日　9:05']) {
      expect(plan([{ ...open, on }]).letters[0]?.on).toBe('2021-06-12')
    }
    expect(codes([{ ...open, on: '10:30' }])).toEqual(['row/date'])
    const [told] = plan([{ ...open, on: '' }]).rows
    expect(told?.problems[0]?.message).toContain('同じ受付番号を入れてください')
  })

  it('takes an answer with its day as ended, and every state as the state machine has it', () => {
    const { letters } = plan([answered])
    expect(letters[0]).toMatchObject({ endedOn: '2021-06-10', withheld: null, divided: false })
    expect(letters[0]?.questions).toMatchObject([
      {
        ...{ state: 'answered', endedOn: '2021-06-10', handler: '地域課' },
        reply: { kind: 'answer', words: '直しました。', destination: null },
      },
    ])
    const state = (said: Cells) => plan([{ ...answered, ...said }]).letters[0]?.questions[0]
    expect(state({ state: '説明済' })).toMatchObject({ reply: { kind: 'explanation' } })
    const handed = state({ state: '移ちょう', destination: '道路の局' })
    expect(handed).toMatchObject({ state: 'transferred', reply: { destination: '道路の局' } })
    const { answeredOn: _, reply: __, ...waiting } = answered
    expect(plan([{ ...waiting, state: '照会中' }]).letters[0]?.questions[0]).toMatchObject({
      ...{ state: 'writing', endedOn: null, reply: null },
    })
  })

  const road: Cells = {
    ...{ handedOn: '令和3年6月2日', referredTo: '道路の局', referredOn: '2021/6/3' },
    repliedOn: '2021/6/8',
  }

  it('keeps the days on which a question was handed on, referred, and handed over', () => {
    const question = (cells: Cells) => plan([cells]).letters[0]?.questions[0]
    const went = (cells: Cells) =>
      question(cells)?.past.map(({ kind, from, to, on, reason }) => [kind, from, to, on, reason])
    const toHandler = ['assign', 'sorting', 'writing', '2021-06-02', '地域課']
    const away = ['refer', 'writing', 'referred', '2021-06-03', '道路の局']
    const back = ['reply', 'referred', 'writing', '2021-06-08', '']
    expect(went(answered)).toEqual([])
    expect(went({ ...answered, ...road })).toEqual([toHandler, away, back])
    expect(question({ ...answered, ...road })).toMatchObject({
      state: 'answered',
      referredTo: null,
    })
    // when it came to whoever referred it is not made up
    expect(went({ ...answered, ...road, handedOn: '', repliedOn: '' })).toEqual([away])
    const { answeredOn: _, reply: __, ...open } = answered
    // an open one is with whom the list has it, and nowhere else
    expect(question({ ...open, ...road })).toMatchObject({ state: 'writing', referredTo: null })
    const waiting = { ...open, ...road, repliedOn: '', state: '関係局に照会中' }
    expect(question(waiting)).toMatchObject({
      ...{ state: 'referred', referredTo: '道路の局', handler: '地域課', dueOn: '2021-06-15' },
    })
    // one without a state is where its days leave it: with the department, not back from it
    for (const state of ['', '受付']) {
      expect(question({ ...waiting, state })).toMatchObject({
        ...{ state: 'referred', referredTo: '道路の局' },
      })
      expect(question({ ...waiting, state, repliedOn: '2021/6/8' })?.state).toBe('writing')
    }
    const changesOf = (cells: Cells) => JSON.stringify(plan([cells]).rows[0]?.changes)
    expect(changesOf(waiting)).toContain('照会の結果を受けた後に分けられます')
    expect(changesOf({ ...open })).toContain('取り込んだ後に分けられます')
    expect(question({ ...waiting, repliedOn: '2021/6/8' })).toMatchObject({ state: 'writing' })
    expect(question({ ...open, handedOn: '2021/6/2', state: '未対応' })).toMatchObject({
      state: 'writing',
    })
    const given = { ...open, reply: '引き継ぎました。', destination: '水道の企業' }
    const over = { ...given, transferredOn: '2021/6/4' }
    const last = ['handOver', 'writing', 'transferred', '2021-06-04', '水道の企業']
    expect(question(over)).toMatchObject({ state: 'transferred', endedOn: '2021-06-04' })
    expect(went(over)).toEqual([last])
    // its sender was told later
    const told = { ...over, answeredOn: '2021/6/9', state: '移送済' }
    expect(question(told)).toMatchObject({ state: 'transferred', endedOn: '2021-06-09' })
    expect(went({ ...told, ...road, repliedOn: '', transferredOn: '2021/6/8' })?.at(-1)).toEqual(
      last.with(1, 'referred').with(3, '2021-06-08'),
    )
    const [row] = plan([{ ...answered, ...road }]).rows
    const lines = row?.changes.map(({ label, after }) => `${label}：${after}`)
    expect(lines).toEqual(
      expect.arrayContaining([
        '担当への回付：令和3年6月2日（地域課）',
        '照会：令和3年6月3日（道路の局）',
        '照会の結果：令和3年6月8日',
      ]),
    )
  })

  const handedOver: Cells = { state: '移ちょう', transferredOn: '2021/6/9' }

  it.each([
    '水道の企業',
    '架空府西部治水事務所',
    '国の地方整備局',
    '山田警察署',
    '年金の機構',
    '都市高速道路株式会社',
    '港湾の公社（管理課）',
  ])('takes %j as the body that one was handed over to', (destination) => {
    expect(codes([{ ...answered, ...handedOver, destination }])).toEqual(['added'])
  })

  it.each<[string, Cells]>([
    ['row/blank', { handler: '' }],
    ['row/blank', { referredTo: '' }],
    ['row/blank row/blank', { referredOn: '' }],
    ['row/before', { handedOn: '2021/5/31' }],
    ['row/before', { handedOn: '2021/6/4' }],
    ['row/before', { repliedOn: '2021/6/2' }],
    ['row/after-end', { repliedOn: '2021/6/11' }],
    ['row/future row/after-end', { repliedOn: '2021/7/2' }],
    ['row/date', { handedOn: '六月' }],
    ['row/not-transferred', { transferredOn: '2021/6/9', state: '回答済み' }],
    ['row/blank', { transferredOn: '2021/6/9' }],
    ['row/personal', { referredTo: '架空 はなえさん', name: '架空 はなえ' }],
    ['row/personal', { referredTo: '06-0000-0000' }],
    ['row/personal', { destination: '架空 はなえさん', name: '架空 はなえ' }],
    ['row/personal', { destination: '06-0000-0000' }],
    ['row/personal', { ...handedOver, destination: '架空 はなえさん', name: '架空 はなえ' }],
  ])('leaves out with %s: %j', (code, wrong) => {
    expect(codes([{ ...answered, ...road, ...wrong }])).toEqual([code])
  })

  it('asks for what an end needs, and for an end where there is an answer', () => {
    const without = (key: VoiceFieldKey, said: Cells = {}) =>
      codes([{ ...answered, ...said, [key]: '' }])[0]
    expect(without('reply')).toBe('row/blank')
    expect(without('answeredOn')).toBe('row/not-ended')
    expect(without('answeredOn', { state: '回答済み' })).toBe('row/blank')
    expect(without('destination', { state: '移送済み' })).toBe('row/blank')
    expect(codes([{ ...answered, state: '対応中' }])).toEqual(['row/not-ended row/not-ended'])
    expect(codes([{ ...answered, answeredOn: '2021/5/31' }])).toEqual(['row/before'])
    expect(codes([{ ...answered, answeredOn: '2021/7/2' }])).toEqual(['row/future'])
    expect(codes([{ ...answered, due: '2021/5/1' }])).toEqual(['row/before'])
    expect(codes([{ ...open, on: '令和3年7月2日' }])).toEqual(['row/future'])
    expect(codes([{ ...open, on: '', words: '' }])).toEqual(['row/blank row/blank'])
    expect(codes([{ ...open, channel: '伝書鳩' }])).toEqual(['row/channel-unknown'])
    expect(codes([{ ...open, state: '放置' }])).toEqual(['row/state-unknown'])
    expect(codes([{ ...open, way: 'メール', mail: 'なし' }])).toEqual(['row/mail'])
    expect(codes([{ ...open, way: '手紙' }])).toEqual(['row/address'])
  })

  it('makes rows of one number the questions of one letter, and takes all of them or none', () => {
    const second = { number: 'Ｒ3－15', on: '', question: '坂の手すりは？', state: '受付' }
    const { letters, rows } = plan([{ ...answered, question: '灯りは？' }, open, second])
    expect(rows.map(({ place }) => place)).toEqual(['2行目', '3行目', '4行目'])
    expect(letters[0]?.words).toBe(answered.words)
    expect(letters[0]?.questions.map(({ words, state }) => [words, state])).toEqual([
      ['灯りは？', 'answered'],
      ['坂の手すりは？', 'sorting'],
    ])
    expect(letters[0]).toMatchObject({ divided: true, endedOn: null })
    const other = { ...second, on: '2021/6/2' }
    expect(codes([answered, open, other])).toEqual([
      ...['row/contradicts', 'added', 'row/with-letter'],
    ])
    expect(codes([answered, open, { ...second, state: '放置' }])).toEqual([
      ...['row/with-letter', 'added', 'row/state-unknown'],
    ])
  })

  it('takes a row that stands there twice once, and letters that cannot be told apart too', () => {
    expect(codes([answered, answered])).toEqual(['added', 'row/duplicate'])
    expect(plan([answered, answered]).letters[0]?.questions).toHaveLength(1)
    expect(codes([open, open, { ...open, name: '架空 はなえ' }])).toEqual([
      ...['added', 'row/duplicate', 'added'],
    ])
  })

  it('publishes nothing, and holds back for a listed reason only', () => {
    const of = (said: Cells) => plan([{ ...answered, ...said }]).letters[0]
    expect(of({ publication: '公表済み' })).toMatchObject({ withheld: null })
    expect(of({ publication: '非公表', reason: '送った方が公表を望んでいない' })).toMatchObject({
      ...{ withheld: 'wish', wishesUnpublished: true },
    })
    expect(codes([{ ...answered, publication: 'しない' }])).toEqual(['row/reason'])
    expect(codes([{ ...answered, publication: 'しない', reason: '面倒' }])).toEqual([
      'row/reason-unknown',
    ])
    expect(codes([{ ...answered, publication: 'する', reason: 'wish' }])).toEqual([
      'row/contradicts',
    ])
    expect(codes([{ ...open, reason: 'personal' }])).toEqual(['row/withheld-open'])
    expect(plan([{ ...open, reason: 'wish' }]).letters[0]).toMatchObject({
      ...{ withheld: null, wishesUnpublished: true },
    })
  })

  it('keeps the count alone of what ended and whose time is over, if its number tells it again', () => {
    const old: Cells = { ...answered, on: '2015-06-01', answeredOn: '2015-06-10' }
    expect(plan([old]).letters[0]).toMatchObject({ kept: false, endedOn: '2015-06-10' })
    expect(codes([{ ...old, number: '' }])).toEqual(['row/unrecognisable'])
    const waiting: Cells = { ...open, on: '2015-06-01' }
    expect(plan([waiting]).letters[0]).toMatchObject({ kept: true, endedOn: null })
  })

  it('knows a letter again by its number, else by its day and words, and changes nothing of it', () => {
    const there = (given: Partial<RecordedLetter>): RecordedLetter => ({
      ...{ receipt: '2021-0003', number: 'R3-15', on: calendarDate('2021-06-01') },
      ...{ words: '灯りが 切れています。', sender: nobody, ended: true },
      ...given,
    })
    expect(codes([answered], [there({})])).toEqual(['same'])
    expect(codes([answered], [there({ words: null })])).toEqual(['same'])
    expect(codes([answered], [there({ words: 'ほかのこと' })])).toEqual(['row/recorded'])
    expect(codes([answered], [there({ on: calendarDate('2021-06-02') })])).toEqual(['row/recorded'])
    expect(codes([answered], [there({ ended: false })])).toEqual(['row/open-here'])
    expect(codes([answered], [there({ number: '' })])).toEqual(['same'])
    expect(codes([answered], [there({ number: 'R3-16' })])).toEqual(['added'])
    const other = { ...nobody, name: '架空 たろう' }
    expect(
      codes([{ ...answered, name: '架空 はなえ' }], [there({ number: '', sender: other })]),
    ).toEqual(['added'])
  })

  it('takes one letter for one that is there: a second that says the same is another', () => {
    const there = (given: Partial<RecordedLetter>): RecordedLetter => ({
      ...{ receipt: '2021-0003', number: '', on: calendarDate('2021-06-01') },
      ...{ words: answered.words ?? '', sender: nobody, ended: true },
      ...given,
    })
    const named = (name: string) => ({ ...nobody, name })
    const [first, second] = [
      { ...answered, name: '架空 はなえ' },
      { ...answered, number: 'R3-16', name: '架空 たろう' },
    ]
    expect(codes([first, second], [there({})])).toEqual(['same', 'added'])
    expect(codes([first, second], [there({}), there({ number: 'R3-16' })])).toEqual([
      ...['same', 'same'],
    ])
    // the letter of that very sender, before one that names nobody
    const own = [there({}), there({ sender: named('架空 たろう'), ended: false })]
    expect(codes([second, first], own)).toEqual(['row/open-here', 'same'])
    const bare = { ...answered, number: '' }
    expect(codes([bare, bare], [there({})])).toEqual(['same', 'row/duplicate'])
    expect(
      codes(
        [
          { ...bare, name: '甲' },
          { ...bare, name: '乙' },
        ],
        [there({})],
      ),
    ).toEqual([...['same', 'added']])
  })

  it('knows a letter of a list with numbers again in one without', () => {
    const there: RecordedLetter = {
      ...{ receipt: '2021-0003', number: 'R3-15', on: calendarDate('2021-06-01'), ended: true },
      ...{ words: answered.words ?? '', sender: nobody },
    }
    expect(codes([{ ...answered, number: '' }], [there])).toEqual(['same'])
    expect(codes([{ ...answered, number: 'R3-16' }], [there])).toEqual(['added'])
  })

  it('can be left off after every row, even where all have one number', () => {
    const rows = Array.from({ length: 50 }, (_, nth) => ({
      ...open,
      number: 'R3',
      words: `${nth}`,
    }))
    expect([...steps(rows)]).toHaveLength(50)
    expect(codes(rows)[0]).toBe('row/too-many')
  })

  it('says nothing of a sender or a letter where one column was taken for another', () => {
    const letter = `架空はなえと申します。電話は090-1234-5678です。${'灯りが切れています。'.repeat(50)}`
    const secret = /はなえ|1234|(?:灯りが切れています。){4}/u
    for (const key of ['number', 'on', 'channel', 'state', 'way', 'publication', 'reason', 'due']) {
      const [row] = plan([{ ...answered, name: '架空 はなえ', [key]: letter }]).rows
      expect(row?.outcome, key).toBe('refused')
      expect(JSON.stringify(row), key).not.toMatch(secret)
    }
    expect(codes([{ ...open, name: '架空 はなえ', number: '架空はなえ1' }])).toEqual(['row/number'])
  })

  it('keeps no name or address as a number, and shows none in the title of a row', () => {
    expect(codes([{ ...open, number: '山田太郎' }])).toEqual(['row/number'])
    expect(codes([{ ...open, number: '090-1234-5678' }])).toEqual(['row/number'])
    for (const number of ['202106120015', '0000012345', '第12号', 'No.7']) {
      expect(codes([{ ...open, number }])).toEqual(['added'])
    }
    const words = '架空はなえと申します。電話は090-1234-5678です。'
    const [row] = plan([{ ...open, words, name: '架空 はなえ' }]).rows
    expect(row?.title).not.toMatch(/はなえ|1234/u)
  })
})
