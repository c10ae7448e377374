/**
 * An office's past letters on their way in: a file is kept sealed, mapped, tried without a trace, taken as it was looked
 * at by a head; every question stands on the road with owner and day; the same file again changes nothing.
 */
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bindVoiceMeasure } from '../../src/actions/voices/bind-voice-measure.ts'
import { divideVoice } from '../../src/actions/voices/divide-voice.ts'
import { findReceipt } from '../../src/actions/voices/find-receipt.ts'
import { getCase } from '../../src/actions/voices/get-case.ts'
import {
  keepVoiceFile,
  openVoiceFile,
  proposeVoiceColumns,
  takeVoiceFile,
  tryVoiceFile,
  type VoiceTableView,
} from '../../src/actions/voices/import/kept-voice-table.ts'
import { listVoiceWork } from '../../src/actions/voices/list-voice-work.ts'
import { getInbox, getVoiceStatistics } from '../../src/actions/voices/list-voices.ts'
import { moveQuestion } from '../../src/actions/voices/move-question.ts'
import {
  proposePublication,
  publishVoice,
  withholdVoice,
} from '../../src/actions/voices/publish-voice.ts'
import { receiveVoice } from '../../src/actions/voices/receive-voice.ts'
import { calendarDate } from '../../src/japanese/calendar-date.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { inJapan } from '../../src/japanese/japan-time.ts'
import { encodeShiftJis } from '../../src/publish/data/shift-jis.ts'
import { forgetVoices } from '../../src/store/voice/voice-store.ts'
import { testSeals } from '../test-seals.ts'
import { letterOf, must, openVoiceCity, type VoiceCity } from './city-with-people.ts'

const seals = testSeals()
const today = '2021-07-01'
let place: VoiceCity
let office: string
beforeAll(async () => {
  place = await openVoiceCity()
  office = place.offices.get('tsubakizaka') ?? ''
})
afterAll(() => place.city.close())

const officer = (day = today) => place.as('officer', office, day)
const chief = (day = today) => place.as('sectionChief', office, day)
const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(',')).join('\r\n')
const codesOf = (rows: readonly { outcome: string; problems: readonly { code: string }[] }[]) =>
  rows.map(({ outcome, problems }) => problems[0]?.code ?? outcome)

async function bring(name: string, bytes: Uint8Array): Promise<VoiceTableView> {
  const file = { name, bytes }
  const at = must(await keepVoiceFile(officer(), testSeals, { office, file }))
  const view = await openVoiceFile(chief(), testSeals, at)
  if (view === null) throw new Error('the file was not kept')
  return view
}

/** As proposed: tried by an officer, taken by the head who sees the same. */
async function take(view: VoiceTableView) {
  const proposed = await proposeVoiceColumns(officer(), view)
  const mapping = proposed.map(({ field }) => field)
  const { seen, rows } = must(await tryVoiceFile(officer(), testSeals, view, { mapping }))
  const counts = must(await takeVoiceFile(chief(), testSeals, view, { mapping, seen }))
  return { proposed, rows, counts }
}

interface Kept {
  readonly receipt: string
  readonly former: string | null
  readonly state: string
  readonly due: string
  readonly ended: string | null
  readonly handler: string | null
  readonly publication: string
  readonly secret: unknown
}

async function kept(): Promise<readonly Kept[]> {
  return await place.city.context.store.read(
    (sql) => sql<Kept[]>`
      select v.receipt, v.former_number as former, q.state, q.due_on::text as due,
             q.ended_on::text as ended, q.handler_name as handler, v.publication,
             v.secret_hash as secret
      from voice v join voice_question q using (municipality_id, voice_id)
      order by v.receipt, q.position`,
  )
}

async function idOf(former: string): Promise<string> {
  const [row] = await place.city.context.store.read(
    (sql) => sql<{ id: string }[]>`
      select voice_id as id from voice where former_number = ${former}`,
  )
  return row?.id ?? ''
}

const head = [
  ...['受付No', '受付年月日', '受付方法', '題名', 'ご意見', '質問', '担当課', '対応状況'],
  ...['回答日', '回答内容', '公開の可否', '非公開理由', 'お名前', '電話', '備考'],
]
const list = [
  ['市民の声 受付簿', ...Array.from({ length: 14 }, () => '')],
  head,
  [
    ...['R2-7', '令和2年6月1日', '電話', '公園', '灯りが切れています。', '', '地域課', '回答済'],
    ...['令和2年6月9日', '直しました。', '公開する', '', '架空 はなえ', '06-0000-0000', 'a'],
  ],
  [
    ...['R3-2', '2021/5/6', '意見箱', '', '坂と席のこと。', '手すりは？', '道路係', '説明済'],
    ...['2021/5/30', '私有地のため直せません。', '', '', '', '', ''],
  ],
  ['R3-2', '', '', '', '', '席は足りますか？', '', '対応中', '', '', '', '', '', '', ''],
  [
    ...['R3-3', '2021/5/7', '窓口', '', '本人の税のこと。', '', '', '完了'],
    ...['2021/5/8', '説明しました。', '非公開', '本人だけにかかわる手続きや相談である', '', '', ''],
  ],
  ['R3-4', '2021/6/20', '伝書鳩', '', '花を植えて。', '', '', '', '', '', '', '', '', '', ''],
  [
    'R3-5',
    '2021/6/20',
    'HP',
    '',
    '花を植えて。水もまいて。',
    ...Array.from({ length: 10 }, () => ''),
  ],
]

describe('a list of past voices', () => {
  it('comes in from Shift_JIS: with owner, state and day, sealed, without a secret', async () => {
    const { bytes, missing } = encodeShiftJis(csv(list))
    expect(missing).toEqual([])
    const { rows, counts, proposed } = await take(await bring('声.csv', bytes))
    expect(proposed.map(({ field }) => field)).toEqual([
      ...['number', 'on', 'channel', 'subject', 'words', 'question', 'handler', 'state'],
      ...['answeredOn', 'reply', 'publication', 'reason', 'name', 'phone', ''],
    ])
    expect(codesOf(rows)).toEqual([
      ...['added', 'added', 'added', 'added', 'row/channel-unknown', 'added'],
    ])
    expect(counts).toEqual({ added: 5, changed: 0, same: 0, refused: 1 })
    const shown = await kept()
    expect(shown.map((each) => [each.receipt, each.former, each.state, each.ended])).toEqual([
      ['2020-0001', 'R2-7', 'answered', '2020-06-09'],
      ['2021-0001', 'R3-2', 'explained', '2021-05-30'],
      ['2021-0001', 'R3-2', 'writing', null],
      ['2021-0002', 'R3-3', 'answered', '2021-05-08'],
      ['2021-0003', 'R3-5', 'sorting', null],
    ])
    expect(shown.map(({ due }) => due)).toEqual([
      ...['2020-06-15', '2021-05-20', '2021-05-20', '2021-05-21', '2021-07-05'],
    ])
    expect(shown.map(({ publication }) => publication)).toEqual([
      ...['open', 'open', 'open', 'withheld', 'open'],
    ])
    expect(shown.every(({ secret }) => secret === null)).toBe(true)
    const [dump] = await place.city.context.store.read(
      (sql) => sql<{ text: string }[]>`
        select (select string_agg(v::text, ' ') from voice v)
            || (select string_agg(q::text, ' ') from voice_question q)
            || (select string_agg(r::text, ' ') from voice_reply r)
            || (select string_agg(i::text, ' ') from column_choice i)
            || coalesce((select string_agg(t::text, ' ') from table_import t), '') as text`,
    )
    expect(dump?.text).toContain('R2-7')
    expect(dump?.text).not.toMatch(/はなえ|06-0000|灯り|直しました/u)
  })

  it('is opened by its office: words, sender, the answer of the list, and the road so far', async () => {
    const found = await getCase(officer(), seals, await idOf('R2-7'))
    expect(found).toMatchObject({
      letter: '公園\n\n灯りが切れています。',
      sender: { name: '架空 はなえ', phone: '06-0000-0000' },
      proposed: [],
      questions: [
        {
          words: '公園\n\n灯りが切れています。',
          handlerName: '地域課',
          replies: [{ kind: 'answer', words: '直しました。', approvedAt: null, writtenBy: null }],
          moves: [{ kind: 'import', fromState: 'sorting', toState: 'answered' }],
        },
      ],
    })
    const two = await getCase(officer(), seals, await idOf('R3-2'))
    expect(two?.questions.map(({ words }) => words)).toEqual(['手すりは？', '席は足りますか？'])
  })

  it('changes nothing the second time, and remembers its columns', async () => {
    const before = await kept()
    const again = await take(await bring('声.csv', Buffer.from(csv(list))))
    expect(again.proposed.every(({ from }) => from === 'remembered')).toBe(true)
    expect(codesOf(again.rows)).toEqual([
      ...['same', 'same', 'same', 'same', 'row/channel-unknown', 'same'],
    ])
    expect(await kept()).toEqual(before)
  })

  it('goes on on its road as any other: divided, taken, answered, opened again', async () => {
    const voice = await idOf('R3-5')
    const open = await getCase(officer(), seals, voice)
    expect(open?.proposed.length).toBeGreaterThan(0)
    const pieces = ['花', '水'].map((words) => ({ words, theme: 'streets' as const }))
    must(await divideVoice(officer(), seals, voice, pieces))
    const [first] = (await getCase(officer(), seals, voice))?.questions ?? []
    const id = first?.id ?? ''
    must(await moveQuestion(officer(), seals, id, { move: 'assign' }))
    const reply = { kind: 'answer' as const, words: '植えます。', destination: '' }
    must(await moveQuestion(officer(), seals, id, { move: 'submit', reply }))
    must(await moveQuestion(chief(), seals, id, { move: 'approve', revision: 1 }))
    const past = (await getCase(officer(), seals, await idOf('R2-7')))?.questions[0]?.id ?? ''
    must(await moveQuestion(chief(), seals, past, { move: 'reopen', reason: '足りないため' }))
    must(await moveQuestion(officer(), seals, past, { move: 'submit', reply }))
    must(await moveQuestion(chief(), seals, past, { move: 'approve', revision: 2 }))
    const shown = (await kept()).filter(({ former }) => former === 'R2-7')
    expect(shown).toMatchObject([{ state: 'answered', ended: today }])
  })

  it('is public only after somebody wrote the text and somebody else looked at it', async () => {
    const voice = await idOf('R2-7')
    const [question] = (await getCase(officer(), seals, voice))?.questions ?? []
    const words = { question: '灯りのこと', view: '直しました。' }
    const questions = new Map([[question?.id ?? '', words]])
    const letStand = new Set<string>()
    const named = new Map([[question?.id ?? '', { ...words, view: 'はなえさんの灯り' }]])
    const text = { title: '灯り', questions, letStand }
    expect(
      await proposePublication(officer(), seals, voice, { ...text, questions: named }),
    ).toMatchObject({ ok: false, problems: [{ code: 'voice-public/personal' }] })
    const revision = must(await proposePublication(officer(), seals, voice, text))
    const looked = { revision, letStand }
    expect(await publishVoice(officer(), seals, voice, looked)).toMatchObject({ ok: false })
    must(await publishVoice(chief(), seals, voice, looked))
    must(await withholdVoice(chief(), await idOf('R3-3'), 'dispute'))
  })

  it('waits for its public text behind what came in here, and is nobody’s work of today', async () => {
    const given = letterOf({ office, receivedOn: calendarDate('2021-06-01'), words: '橋のこと' })
    const { voice } = must(await receiveVoice(officer(), seals, given))
    const [question] = (await getCase(officer(), seals, voice))?.questions ?? []
    const id = question?.id ?? ''
    const reply = { kind: 'answer' as const, words: '見ます。', destination: '' }
    must(await moveQuestion(officer(), seals, id, { move: 'assign' }))
    must(await moveQuestion(officer(), seals, id, { move: 'submit', reply }))
    must(await moveQuestion(chief(), seals, id, { move: 'approve', revision: 1 }))
    const past = [head, ['R1-1', '2019/5/1', '電話', '', '古い声', '', '', '', '2019/5/2', '済み']]
    await take(await bring('古.csv', Buffer.from(csv(past))))
    const asked = { office: null, state: 'open', after: null } as const
    const waiting = (await getInbox(officer(), asked))?.unpublished ?? []
    expect(waiting.map(({ imported }) => imported)).toEqual([false, true])
    const work = await listVoiceWork(officer())
    expect(work.filter(({ kind }) => kind === 'publishVoice')).toHaveLength(1)
  })

  it('is counted in the year it came in, and in the figures bound to an indicator', async () => {
    const bound = { office, indicator: '声の数', fromYear: null }
    must(await bindVoiceMeasure(officer(), { ...bound, measure: 'questionsReceived' }))
    const figure = async (year: number) => {
      const [row] = await place.city.context.store.read(
        (sql) => sql<{ value: string | null }[]>`
          select o.value::text from measured_latest l
          join measured_observation o using (municipality_id, observation_id)
          where l.measure = ${`questionsReceived-${office}`} and l.fiscal_year = ${year}`,
      )
      return row?.value
    }
    expect([await figure(2019), await figure(2020)]).toEqual(['1', '1'])
    const more = [head, ['R2-8', '2020/7/1', '電話', '', '橋の声', '', '', '', '2020/7/2', '済み']]
    await take(await bring('b.csv', Buffer.from(csv(more))))
    expect(await figure(2020)).toBe('2')
    const { whole, byChannel } = await getVoiceStatistics(officer(), fiscalYear(2020), null)
    expect(whole).toMatchObject({ voices: 2, questions: 2, answered: 2, inTime: 2, published: 1 })
    expect(byChannel.map(({ key }) => key)).toEqual(['telephone'])
  })

  it('keeps the count alone where the time of its words is over, and knows it again', async () => {
    const old = [
      head,
      ['H27-1', '2015/6/1', '電話', '', '十年前の声', '', '', '', '2015/6/2', '済み'],
    ]
    const share = { office, indicator: '公表した割合', fromYear: null }
    must(await bindVoiceMeasure(officer(), { ...share, measure: 'publishedShare' }))
    const { rows } = await take(await bring('c.csv', Buffer.from(csv(old))))
    expect(JSON.stringify(rows)).toContain('件数だけ')
    // nobody can publish it any more: the figure of its year waits for nothing
    const [told] = await place.city.context.store.read(
      (sql) => sql<{ value: string; provisional: boolean }[]>`
        select o.value::text, o.provisional from measured_latest l
        join measured_observation o using (municipality_id, observation_id)
        where l.measure = ${`publishedShare-${office}`} and l.fiscal_year = 2015`,
    )
    expect(told).toEqual({ value: '0.00', provisional: false })
    const found = await getCase(officer(), seals, await idOf('H27-1'))
    expect(found).toMatchObject({ letter: null, questions: [{ words: null, state: 'answered' }] })
    expect(codesOf((await take(await bring('c.csv', Buffer.from(csv(old))))).rows)).toEqual([
      'same',
    ])
    // those whose time passes here are forgotten as any other, and known again by their number
    const { store, now } = place.city.context
    expect(await store.write((sql) => forgetVoices(sql, '2023-04-01', now))).toBe(1)
    const first = [head, ['R1-1', '2019/5/1', '電話', '', '古い声', '', '', '', '2019/5/2', '済み']]
    expect(codesOf((await take(await bring('d.csv', Buffer.from(csv(first))))).rows)).toEqual([
      'same',
    ])
  })

  it('finds letters that say nearly the same, those that came in here too', async () => {
    const words = '椿坂の公園の街灯が切れていて、夜に歩くと足もとが見えません。早く直してください。'
    const given = letterOf({ office, words, receivedOn: calendarDate('2021-06-02') })
    const here = must(await receiveVoice(officer('2021-06-02'), seals, given)).voice
    const rows = [
      ['受付日', '内容', '氏名'],
      ['2021-06-04', `こんにちは。${words}`, '甲'],
      ['2021-06-03', `${words}よろしく。`, '乙'],
      ['2021-06-02', words, ''],
    ]
    const { rows: told } = await take(await bring('e.csv', Buffer.from(csv(rows))))
    // what came in here on that day with these words is there
    expect(codesOf(told)).toEqual(['added', 'added', 'same'])
    const alike = await place.city.context.store.read(
      (sql) => sql<{ day: string; ids: string[] }[]>`
        select received_on::text as day, alike_ids as ids from voice
        where imported_at is not null and former_number is null order by received_on`,
    )
    expect(alike.map(({ ids }) => ids.length)).toEqual([1, 2])
    expect(alike[0]?.ids).toEqual([here])
  })

  it('comes in from a workbook, and is refused as a whole without its columns', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('声')
    sheet.addRow(['番号', '受付日', '内容'])
    sheet.addRow(['X-1', new Date('2021-06-15T00:00:00Z'), '一行目\n二行目'])
    const bytes = new Uint8Array(await book.xlsx.writeBuffer())
    const view = await bring('声.xlsx', bytes)
    expect(
      await tryVoiceFile(officer(), testSeals, view, { mapping: ['number', '', 'words'] }),
    ).toMatchObject({ ok: false, problems: [{ code: 'mapping/missing' }] })
    await take(view)
    expect((await getCase(officer(), seals, await idOf('X-1')))?.letter).toBe('一行目\n二行目')
  })

  it('is taken by heads only, as they looked at it, and by one of two', async () => {
    const rows = (n: number) =>
      csv([
        ['番号', '受付日', '内容'],
        [`Z-${n}`, '2021-06-16', '声'],
      ])
    const view = await bring('f.csv', Buffer.from(rows(1)))
    const same = await bring('g.csv', Buffer.from(rows(1)))
    const mapping = ['number', 'on', 'words']
    const { seen } = must(await tryVoiceFile(officer(), testSeals, view, { mapping }))
    const decided = { mapping, seen }
    const refusal = { ok: false, problems: [{ code: 'policy/refused' }] }
    expect(await takeVoiceFile(officer(), testSeals, view, decided)).toMatchObject(refusal)
    const both = await Promise.all(
      [view, same].map((each) => takeVoiceFile(chief(), testSeals, each, decided)),
    )
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      problems: [{ code: 'table-import/changed' }],
    })
    const [, other = ''] = [...place.offices.values()]
    const stranger = place.as('sectionChief', other, today)
    const file = { name: 'h.csv', bytes: Buffer.from(rows(2)) }
    expect(await keepVoiceFile(stranger, testSeals, { office, file })).toMatchObject(refusal)
    // nobody has a file read for an office that is not theirs
    const heavy = { name: 'h.csv', bytes: Buffer.from('一行だけ') }
    expect(await keepVoiceFile(stranger, testSeals, { office, file: heavy })).toMatchObject(refusal)
    expect(await tryVoiceFile(stranger, testSeals, view, { mapping })).toMatchObject(refusal)
    expect(await takeVoiceFile(stranger, testSeals, view, decided)).toMatchObject(refusal)
  })

  it('is taken as it was looked at: a column that is chosen otherwise is another list', async () => {
    const rows = [
      ['番号', '受付日', '内容', '回答日', '回答文', 'メモ', '氏名'],
      ['W-1', '2021-06-16', '声', '2021-06-17', '直しました。', '内々のこと', '架空 はなえ'],
    ]
    const view = await bring('i.csv', Buffer.from(csv(rows)))
    const mapping = ['number', 'on', 'words', 'answeredOn', 'reply', '', 'name']
    const { seen } = must(await tryVoiceFile(chief(), testSeals, view, { mapping }))
    for (const other of [mapping.with(6, ''), mapping.with(4, '').with(5, 'reply')]) {
      const taken = await takeVoiceFile(chief(), testSeals, view, { mapping: other, seen })
      expect(taken).toMatchObject({ ok: false, problems: [{ code: 'table-import/changed' }] })
    }
    must(await takeVoiceFile(chief(), testSeals, view, { mapping, seen }))
  })

  it('is not taken without its headings: its first letter would be lost, and kept in the clear', async () => {
    const rows = [
      ['V-1', '2021-06-16', '架空はなえです。灯りを直して。'],
      ['V-2', '2021-06-16', '声'],
    ]
    const view = await bring('j.csv', Buffer.from(csv(rows)))
    const mapping = ['number', 'on', 'words']
    const refusal = { ok: false, problems: [{ code: 'mapping/unheaded' }] }
    expect(await tryVoiceFile(officer(), testSeals, view, { mapping })).toMatchObject(refusal)
    const decided = { mapping, seen: '' }
    expect(await takeVoiceFile(chief(), testSeals, view, decided)).toMatchObject(refusal)
  })

  it('takes a thousand at once, while a letter comes in here', async () => {
    const many = Array.from({ length: 1_000 }, (_, nth) => [
      ...[`M-${nth}`, '2021-06-17', `${nth}番目の声です。坂の途中に休む所がほしい。`],
    ])
    const view = await bring('m.csv', Buffer.from(csv([['番号', '受付日', '内容'], ...many])))
    const [{ counts }, here] = await Promise.all([
      take(view),
      receiveVoice(officer(), seals, letterOf({ office, words: 'いま届いた声' })),
    ])
    expect(counts.added).toBe(1_000)
    const receipts = (await kept()).map(({ receipt }) => receipt)
    expect(receipts).toContain(must(here).number)
    const [row] = await place.city.context.store.read(
      (sql) => sql<{ voices: number; moves: number }[]>`
        select count(distinct receipt)::int as voices, count(*)::int as moves
        from voice join voice_question q using (municipality_id, voice_id)
        join voice_move m on m.question_id = q.question_id
        where former_number like 'M-%' and m.kind = 'import'`,
    )
    expect(row).toEqual({ voices: 1_000, moves: 1_000 })
  })

  it('tells of the road before: to whom it went, on which day, and where it is now', async () => {
    const heads = [
      ...['番号', '受付日', '内容', '担当', '回付日', '照会先', '照会日', '照会の回答日'],
      ...['状態', '回答日', '回答文', '移送先', '移送日'],
    ]
    const rows = [
      [
        ...['T-1', '2021/5/6', '坂の水', '地域課', 'R3.5.7', '道路の局', 'R3.5.10', 'R3.5.20'],
        ...['回答済', '2021/5/25', '直しました。', '', ''],
      ],
      [
        ...['T-2', '2021/5/6', '水道の水', '地域課', '', '', '', ''],
        ...['移送済', '2021/5/12', '引き継ぎました。', '水道の企業', '2021/5/10'],
      ],
      [
        ...['T-3', '2021/6/20', '坂の木', '地域課', 'R3.6.21', '公園の局', 'R3.6.22', ''],
        ...['照会中', '', '', '', ''],
      ],
    ]
    const { rows: told, proposed } = await take(
      await bring('t.csv', Buffer.from(csv([heads, ...rows]))),
    )
    expect(proposed.map(({ field }) => field)).not.toContain('')
    expect(codesOf(told)).toEqual(['added', 'added', 'added'])
    const road = async (former: string) => {
      const [question] = (await getCase(officer(), seals, await idOf(former)))?.questions ?? []
      return question?.moves.map(({ kind, fromState, toState, byName, at }) => [
        ...[kind, fromState, toState, byName, inJapan(at).day],
      ])
    }
    expect(await road('T-1')).toEqual([
      ['assign', 'sorting', 'writing', '前の一覧', '2021-05-07'],
      ['refer', 'writing', 'referred', '前の一覧', '2021-05-10'],
      ['reply', 'referred', 'writing', '前の一覧', '2021-05-20'],
      ['import', 'writing', 'answered', 'sectionChief', today],
    ])
    expect(await road('T-2')).toEqual([
      ['handOver', 'writing', 'transferred', '前の一覧', '2021-05-10'],
      ['import', 'transferred', 'transferred', 'sectionChief', today],
    ])
    const [, over] = (await kept()).filter(({ former }) => former?.startsWith('T-'))
    expect(over).toMatchObject({ state: 'transferred', ended: '2021-05-12' })
    // the open one is owned, due, and goes on from the department it is with
    const waiting = await getCase(officer(), seals, await idOf('T-3'))
    const [question] = waiting?.questions ?? []
    expect(question).toMatchObject({
      ...{ state: 'referred', handlerName: '地域課', referredTo: '公園の局' },
      ...{ dueOn: '2021-07-05', referralDue: '2021-07-05', endedOn: null },
    })
    // while it is away nobody divides it
    expect(waiting?.proposed).toEqual([])
    const id = question?.id ?? ''
    must(await moveQuestion(officer(), seals, id, { move: 'reply', reason: '切ってよいとのこと' }))
    expect((await getCase(officer(), seals, await idOf('T-3')))?.proposed).toEqual(['坂の木'])
    const reply = { kind: 'answer' as const, words: '切ります。', destination: '' }
    must(await moveQuestion(officer(), seals, id, { move: 'submit', reply }))
    expect(must(await moveQuestion(chief(), seals, id, { move: 'approve', revision: 1 }))).toBe(
      'answered',
    )
  })

  it('opens to nobody by a receipt, for no secret was made', async () => {
    for (const secret of ['', '0', 'null', '2345-6789']) {
      const asked = { number: '2020-0001', secret }
      expect(await findReceipt(place.visitor(today), seals, asked)).toMatchObject({
        ok: false,
        problems: [{ code: 'voice-receipt/unknown' }],
      })
    }
  })
})
