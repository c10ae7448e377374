/**
 * Lists of members and of opinions on their way into a council: a file is kept sealed, mapped, tried without a trace, taken
 * as it was looked at; the same file again changes nothing, and whoever may not sees none of it.
 */
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import {
  type CouncilTableView,
  getCouncilTableForm,
  keepCouncilFile,
  mayTakeReplies,
  openCouncilFile,
  proposeCouncilColumns,
  takeCouncilFile,
  tryCouncilFile,
} from '../../src/actions/council/import/kept-council-table.ts'
import { planMeeting } from '../../src/actions/council/meetings.ts'
import { publicSteps } from '../../src/evidence/council/public-opinion.ts'
import { encodeShiftJis } from '../../src/publish/data/shift-jis.ts'
import { listOpinionSteps, listOpinions } from '../../src/store/council/opinion-store.ts'
import { listContacts } from '../../src/store/council/roll-store.ts'
import { listMembers, listSeats } from '../../src/store/council/seat-store.ts'
import { OfficeCourse } from '../../src/ui/council/office-course.tsx'
import { testSeals } from '../test-seals.ts'
import { asDeputyOf } from '../workflow/people.ts'
import { type CouncilAtWork, must, noticeOn, office, on, openCouncil } from './council-at-work.ts'

let council: CouncilAtWork
let officer: ActionContext
beforeAll(async () => {
  council = await openCouncil(2, '2021-04-01')
  officer = on(council.people.officer, '2021-07-01')
})
afterAll(async () => await council?.city.close())

const read: ActionContext['store']['read'] = (work) => council.city.context.store.read(work)
const chief = () => on(council.people.chief, '2021-07-01')
const looked = { letStand: new Set<string>() }

async function bring(table: string, name: string, bytes: Uint8Array): Promise<CouncilTableView> {
  const form = await getCouncilTableForm(officer, { code: 'tsubakizaka', table })
  if (form === null) throw new Error('there is no such list')
  const id = must(await keepCouncilFile(officer, testSeals, form, { name, bytes }))
  const view = await openCouncilFile(officer, testSeals, form, id)
  if (view === null) throw new Error('the file was not kept')
  return view
}

/** As proposed, with what a person looked at. */
async function take(view: CouncilTableView, decided = looked) {
  const proposed = await proposeCouncilColumns(officer, view)
  const chosen = { ...decided, mapping: proposed.map(({ field }) => field) }
  const { seen, rows } = must(await tryCouncilFile(officer, testSeals, view, chosen))
  const taken = await takeCouncilFile(officer, testSeals, view, { ...chosen, seen })
  return { proposed, rows, taken }
}

async function tried(view: CouncilTableView) {
  const proposed = await proposeCouncilColumns(officer, view)
  const chosen = { ...looked, mapping: proposed.map(({ field }) => field) }
  return { chosen, ...must(await tryCouncilFile(officer, testSeals, view, chosen)) }
}

const roll = [
  ['令和3年度 委員名簿', '', '', '', '', '', ''],
  ['委員　氏名', '選出区分', '推薦団体', '任期開始日', '任期満了日', '電話番号', '枠'],
  ['架空 はなえ', '公募', '', '令和3年4月1日', '令和5年3月31日', '06-0000-0000', '夜'],
  ['委員１', '地域の推薦', '浜の集い', '2021/4/1', '2023/3/31', '', '昼'],
  ['架空 たろう', '学識経験者', '', 'R3.4.1', 'R5.3.31', '', '昼'],
]
const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(',')).join('\r\n')
const shiftJis = (text: string) => {
  const { bytes, missing } = encodeShiftJis(text)
  expect(missing).toEqual([])
  return bytes
}

async function workbook(rows: readonly (readonly ExcelJS.CellValue[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('名簿')
  for (const row of rows) sheet.addRow(row as ExcelJS.CellValue[])
  book.addWorksheet('注記').addRow(['前の年のもの', '2020'])
  return new Uint8Array(await book.xlsx.writeBuffer())
}

describe('a list of members', () => {
  it('comes in from Shift_JIS: new ones, corrections, and what is left out with why', async () => {
    const view = await bring('members', '名簿.csv', shiftJis(csv(roll)))
    expect(view.kept.table.notes.map(({ code }) => code)).toContain('table/passed-over')
    const { rows, taken } = await take(view)
    expect(rows.map(({ place, outcome }) => [place, outcome])).toEqual([
      ['3行目', 'added'],
      ['4行目', 'changed'],
      ['5行目', 'refused'],
    ])
    expect(taken).toEqual({ ok: true, value: { added: 1, changed: 1, same: 0, refused: 1 } })
    const [members, seats, contacts] = await read(async (sql) => [
      await listMembers(sql, { office }),
      await listSeats(sql, office),
      await listContacts(sql, office),
    ])
    expect(members.map(({ name }) => name)).toEqual(['委員1', '委員2', '架空 はなえ'])
    const of = (name: string) => seats.find(({ memberName }) => memberName === name)
    expect(of('架空 はなえ')).toMatchObject({ kind: 'open', from: '2021-04-01' })
    expect(of('委員1')).toMatchObject({ recommendedBy: '浜の集い', until: '2023-03-31' })
    expect(contacts).toHaveLength(1)
    expect(Buffer.from(contacts[0]?.sealed ?? []).includes('06-0000')).toBe(false)
  })

  it('changes nothing the second time, and remembers what its columns were', async () => {
    const before = await read((sql) => listSeats(sql, office))
    const again = await bring('members', '名簿.csv', shiftJis(csv(roll)))
    const { proposed, rows, taken } = await take(again)
    expect(proposed.every(({ from }) => from === 'remembered')).toBe(true)
    expect(proposed.at(-1)?.field).toBe('')
    expect(rows.map(({ outcome }) => outcome)).toEqual(['same', 'same', 'refused'])
    expect(taken).toMatchObject({ value: { added: 0, changed: 0 } })
    expect(await read((sql) => listSeats(sql, office))).toEqual(before)
    // it went when it was taken
    const { table, office: own, fields } = again
    const form = { table, office: own, fields, alone: again.alone }
    expect(await openCouncilFile(officer, testSeals, form, again.kept.id)).toBeNull()
  })

  it('comes in from a workbook: days as Excel keeps them, formulas told, one sheet read', async () => {
    const from = { formula: 'DATE(2021,4,1)', result: new Date('2021-04-01T00:00:00Z') }
    const bytes = await workbook([
      ['氏名', '選ばれ方', '推薦した団体', '任期の始まり', '任期の終わり'],
      ['架空 みどり', '公募', '', new Date('2021-04-01T00:00:00Z'), '令和5年3月31日'],
      ['架空 みなと', '公募', '', from, { error: '#REF!' }],
    ])
    const view = await bring('members', '名簿.xlsx', bytes)
    const codes = view.kept.table.notes.map(({ code }) => code)
    expect(codes).toEqual(
      expect.arrayContaining(['document/formulas', 'document/formula-errors', 'table/other-sheet']),
    )
    const { rows } = await take(view)
    expect(rows.map(({ place, outcome }) => [place, outcome])).toEqual([
      ['名簿!A2', 'added'],
      ['名簿!A3', 'refused'],
    ])
    expect(rows[1]?.problems.map(({ message }) => message).join()).toContain('#REF!')
  })

  it('leaves no trace of a trial, and is not taken otherwise than it was looked at', async () => {
    const row = ['架空 あらた', '公募', '2021-04-01', '2023-03-31']
    const text = csv([['氏名', '選ばれ方', '任期の始まり', '任期の終わり'], row])
    const [one, other] = [
      await bring('members', 'a.csv', Buffer.from(text)),
      await bring('members', 'b.csv', Buffer.from(text)),
    ]
    const chosen = { ...looked, mapping: ['name', 'kind', 'from', 'until'] }
    const before = await read((sql) => listMembers(sql, { office }))
    const trial = must(await tryCouncilFile(officer, testSeals, one, chosen))
    expect(trial.counts.added).toBe(1)
    expect(await read((sql) => listMembers(sql, { office }))).toEqual(before)
    const seen = { ...chosen, seen: trial.seen }
    // two officers press the button at the same time: one list is taken, the other looked at anew
    const both = await Promise.all(
      [one, other].map((view) => takeCouncilFile(officer, testSeals, view, seen)),
    )
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    const lost = both.find(({ ok }) => !ok)
    expect(lost).toMatchObject({ problems: [{ code: 'table-import/changed' }] })
    const members = await read((sql) => listMembers(sql, { office }))
    expect(members).toHaveLength(before.length + 1)
  })

  it('is refused as a whole without its columns, without rows, and to whoever may not', async () => {
    const view = await bring('members', 'a.csv', Buffer.from('氏名,備考\n架空 あらた,\n'))
    const tried = await tryCouncilFile(officer, testSeals, view, {
      ...looked,
      mapping: ['name', ''],
    })
    expect(tried).toMatchObject({ ok: false, problems: [{}, {}, {}] })
    const { kept: _, ...form } = view
    const empty = { name: 'a.csv', bytes: Buffer.from('氏名,選ばれ方\n') }
    expect(await keepCouncilFile(officer, testSeals, form, empty)).toMatchObject({
      ok: false,
      problems: [{ code: 'entries/no-rows' }],
    })
    const whole = csv([
      ['氏名', '選ばれ方', '任期の始まり', '任期の終わり'],
      ['甲', '公募', '', ''],
    ])
    const ready = await bring('members', 'b.csv', Buffer.from(whole))
    const chosen = { ...looked, mapping: ['name', 'kind', 'from', 'until'], seen: '' }
    for (const who of [council.people.stranger, council.people.headquarters]) {
      expect(await getCouncilTableForm(who, { code: 'tsubakizaka', table: 'members' })).toBeNull()
      const refusal = { ok: false, problems: [{ code: 'policy/refused' }] }
      expect(
        await keepCouncilFile(who, testSeals, form, { ...empty, bytes: Buffer.from(whole) }),
      ).toMatchObject(refusal)
      expect(await tryCouncilFile(who, testSeals, ready, chosen)).toMatchObject(refusal)
      expect(await takeCouncilFile(who, testSeals, ready, chosen)).toMatchObject(refusal)
    }
  })
})

describe('a list of opinions', () => {
  const rows = [
    ['出た日', '要旨', '発言', '発言者', '会議', '担当課'],
    ['令和3年6月12日', '坂にベンチを置く', '膝がつらい', '委員1', '', '地域協働課'],
    ['令和3年6月12日', '坂にベンチを置く', '', '', '', ''],
    ['2021/6/13', '山田さんの家の前に街灯を', '', '', '', ''],
    ['平成31年5月1日', '夜の会議', '', '', '', ''],
    ['2020-12-01', '去年度の意見', '', '', '', ''],
  ]

  it('is taken down, routed, numbered in its years; details are asked about', async () => {
    const body = { office, body: council.body, notice: noticeOn('2021-07-20') }
    must(await planMeeting(officer, body))
    const view = await bring('opinions', '意見.csv', Buffer.from(csv(rows)))
    const { rows: told, taken } = await take(view)
    expect(told.map(({ outcome, problems }) => problems[0]?.code ?? outcome)).toEqual([
      ...['added', 'added', 'row/personal', 'row/date', 'added'],
    ])
    expect(taken).toMatchObject({ value: { added: 3, refused: 2 } })
    const opinions = await read((sql) => listOpinions(sql, { offices: [office] }))
    const shown = opinions.map((each) => [each.fiscalYear, each.position, each.stage, each.due])
    expect(shown).toEqual([
      [2021, 2, 'received', '2021-07-08'],
      [2021, 1, 'answering', '2021-08-02'],
      [2020, 1, 'received', '2021-07-08'],
    ])
    const routed = opinions.find(({ stage }) => stage === 'answering')
    expect(routed).toMatchObject({ receivedOn: '2021-06-12', words: '膝がつらい' })
    expect(routed?.owner).toMatchObject({ person: null, section: '地域協働課' })
    const steps = await read((sql) => listOpinionSteps(sql, [routed?.id ?? '']))
    expect(steps.get(routed?.id ?? '')).toMatchObject([
      { position: 1, fromStage: 'received', toStage: 'answering', byName: '潮田 みなと' },
    ])
  })

  it('changes nothing the second time but what a person let stand, and fills in what was blank', async () => {
    const view = await bring('opinions', '意見.csv', Buffer.from(csv(rows)))
    const { rows: again } = await take(view, { letStand: new Set(['山田']) })
    expect(again.map(({ outcome }) => outcome)).toEqual([
      ...['same', 'same', 'added', 'refused', 'same'],
    ])
    const more = [rows[0] ?? [], ['2020-12-01', '去年度の意見', '長い話', '委員2', '', '総務課']]
    const filled = await take(await bring('opinions', 'b.csv', Buffer.from(csv(more))))
    expect(filled.taken).toMatchObject({ value: { changed: 1 } })
    const opinions = await read((sql) => listOpinions(sql, { offices: [office], fiscalYear: 2020 }))
    expect(opinions).toMatchObject([{ words: '長い話', stage: 'answering', position: 1 }])
    expect(opinions[0]?.member).toBe(council.members[1]?.id)
  })

  it('takes a thousand rows at once', async () => {
    const many = Array.from({ length: 1_000 }, (_, nth) => `2021-06-14,${nth}番目の意見です,総務課`)
    const view = await bring(
      'opinions',
      '多.csv',
      Buffer.from(`出た日,要旨,担当課\n${many.join('\n')}`),
    )
    const { taken } = await take(view)
    expect(taken).toMatchObject({ value: { added: 1_000 } })
    const [count] = await read(
      (sql) => sql<{ opinions: number; moves: number }[]>`
        select (select count(*)::int from council_opinion) as opinions,
               (select count(*)::int from council_opinion_move) as moves`,
    )
    expect(count).toEqual({ opinions: 1_004, moves: 1_002 })
  })

  it('brings what came of them: the reply, the action, its budget, and the day it was told', async () => {
    const head = [
      ...['出た日', '要旨', '担当課', '回答', '対応区分', '回答日', '対応期限', '対応内容'],
      ...['対応日', '予算', '予算年度', '予算額', '報告日', '報告方法', '状態'],
    ]
    const kept = [
      ...['令和2年7月1日', '坂道に手すりを', '地域協働課', '付けます。', '来年度', 'R2.8.1'],
      ...['R4.3.31', '', '', '', '', '', '', '', '対応中'],
    ]
    const done = [
      ...[
        '令和2年7月2日',
        '広報紙の字を大きく',
        '総務課',
        '大きくしました。',
        '対応済み',
        'R2.8.1',
      ],
      ...['', '', '', '', '', '', 'R2.9.30', '会議で報告', '完了'],
    ]
    const named = kept.with(1, '花を植えて').with(3, '山田花子さんが植えます。')
    const past = [head, kept, done, named]
    const view = await bring('opinions', '意見.csv', Buffer.from(csv(past)))
    const chosen = {
      ...looked,
      mapping: (await proposeCouncilColumns(officer, view)).map(({ field }) => field),
    }
    expect(chosen.mapping).not.toContain('')
    const trial = must(await tryCouncilFile(officer, testSeals, view, chosen))
    expect(trial.rows.map(({ outcome, problems }) => problems[0]?.code ?? outcome)).toEqual([
      ...['added', 'added', 'row/personal'],
    ])
    const seen = { ...chosen, seen: trial.seen }
    expect(await takeCouncilFile(officer, testSeals, view, seen)).toMatchObject({
      problems: [{ code: 'policy/refused' }],
    })
    must(await takeCouncilFile(chief(), testSeals, view, seen))
    const of = async (summary: string) => {
      const opinions = await read((sql) => listOpinions(sql, { offices: [office], words: summary }))
      const steps = await read((sql) => listOpinionSteps(sql, [opinions[0]?.id ?? '']))
      return { opinion: opinions[0], steps: steps.get(opinions[0]?.id ?? '') ?? [] }
    }
    const carried = await of('坂道に手すりを')
    expect(carried.opinion).toMatchObject({
      ...{ stage: 'acting', due: '2022-03-31', fiscalYear: 2020, closedOn: null },
      ...{ reply: { text: '付けます。', handling: 'nextYear' }, draft: null, authors: [] },
    })
    const closed = await of('広報紙の字を大きく')
    expect(closed.opinion).toMatchObject({ stage: 'closed', closedOn: '2020-09-30' })
    expect(publicSteps(closed.steps).map(({ kind, on: day }) => [kind, day])).toEqual([
      ['routed', '2020-07-02'],
      ['answered', '2020-08-01'],
      ['told', '2020-09-30'],
    ])
    // nobody who takes a list is told to have answered on a day that is over
    const names = closed.steps.map(({ byName }) => byName)
    expect(names.every((name) => /^前の一覧。取り込み：./u.test(name))).toBe(true)
    const course = String(OfficeCourse({ receivedOn: '2020-07-02', steps: closed.steps }))
    expect(course).toContain('回答しました（前の一覧')
    expect(course).not.toContain('承認に出しました')
    expect(closed.steps.map(({ due }) => due)).toEqual(['2020-08-03', '2020-08-17', '2020-08-17'])
    // sent again it changes nothing; with what came since, it goes on from there
    const again = await bring('opinions', '意見.csv', Buffer.from(csv(past)))
    const told = must(await tryCouncilFile(officer, testSeals, again, chosen))
    expect(told.rows.map(({ outcome }) => outcome)).toEqual(['same', 'same', 'refused'])
    const acted = ['二つ付けました。', 'R3.5.1', '歩行者の安全', '令和3年度', '1200000']
    const further = [...kept.slice(0, 7), ...acted, 'R3.6.1', '郵送', '完了']
    const other = done.with(3, 'ほかの回答')
    const more = await bring('opinions', '意見.csv', Buffer.from(csv([head, further, other])))
    const next = must(await tryCouncilFile(officer, testSeals, more, chosen))
    expect(next.rows.map(({ outcome, problems }) => problems[0]?.code ?? outcome)).toEqual([
      ...['changed', 'row/recorded'],
    ])
    must(await takeCouncilFile(chief(), testSeals, more, { ...chosen, seen: next.seen }))
    const finished = await of('坂道に手すりを')
    expect(finished.opinion).toMatchObject({ stage: 'closed', closedOn: '2021-06-01' })
    expect(finished.steps.map(({ position, move }) => [position, move.kind])).toEqual([
      ...[
        [1, 'route'],
        [2, 'submit'],
        [3, 'act'],
        [4, 'tell'],
      ],
    ])
    expect(finished.steps[2]?.move).toMatchObject({
      action: { budget: { fiscalYear: 2021, name: '歩行者の安全', amount: 1_200_000 } },
    })
  })

  it('is taken by another head than the one who sent it, for it makes replies public', async () => {
    const long = `${'手すりは、来年度に坂の上から順に付けます。'.repeat(5)}終わり。`
    const rows = [
      ['出た日', '要旨', '担当課', '回答', '対応区分', '回答日'],
      ['2020-07-05', '坂の上の手すり', '総務課', long, 'ご説明します', 'R2.8.1'],
    ]
    const bytes = Buffer.from(csv(rows))
    const form = await getCouncilTableForm(chief(), { code: 'tsubakizaka', table: 'opinions' })
    if (form === null) throw new Error('there is no such list')
    const id = must(await keepCouncilFile(chief(), testSeals, form, { name: '回答.csv', bytes }))
    const view = await openCouncilFile(chief(), testSeals, form, id)
    if (view === null) throw new Error('the file was not kept')
    const { chosen, seen, rows: told } = await tried(view)
    // all of what becomes public is looked at
    expect(told[0]?.changes.map(({ after }) => after).join()).toContain('終わり。')
    const decided = { ...chosen, seen }
    expect(mayTakeReplies(chief(), view)).toBe('own')
    expect(mayTakeReplies(officer, view)).toBe('no')
    expect(await takeCouncilFile(chief(), testSeals, view, decided)).toMatchObject({
      problems: [{ code: 'policy/refused' }],
    })
    const mayor = on(council.people.mayor, '2021-07-01')
    // nor by who stands in for the one who sent it
    const colleague = on(council.people.colleague, '2021-07-01')
    const deputy = asDeputyOf(colleague, chief(), 'sectionChief', office)
    expect(await takeCouncilFile(deputy, testSeals, view, decided)).toMatchObject({
      problems: [{ code: 'policy/refused' }],
    })
    expect(mayTakeReplies(mayor, view)).toBe('yes')
    expect(must(await takeCouncilFile(mayor, testSeals, view, decided))).toMatchObject({ added: 1 })
    // where no second person approves a reply, none is asked for here
    expect(mayTakeReplies(chief(), { ...view, alone: true })).toBe('yes')
    // and of a file nobody is known to have sent nobody takes it
    expect(mayTakeReplies(mayor, { ...view, kept: { sentBy: null } })).toBe('unknown')
  })

  it('takes what was withdrawn, with its day and its reason, and tells it row by row before', async () => {
    const head = ['出た日', '要旨', '担当課', '状態', '取下日', '取下理由', '回答']
    const routed = ['2020-07-01', '広場に池を', '総務課', '取下げ', 'R2.7.10', '危ないと聞いた', '']
    const bare = ['2020-07-02', '池に橋を', '', '', '2020/7/12', '池がないから', '']
    const open = ['2020-12-01', '去年度の意見', '', '', '令和3年1月15日', '済んだから', '']
    const replied = ['2020-07-02', '広報紙の字を大きく', '', '', 'R2.7.9', '済んだから', '']
    const undated = ['2020-07-03', '橋に屋根を', '', '取り下げ', '', '池がないから', '']
    const list = csv([head, routed, bare, open, replied, undated])
    const view = await bring('opinions', '取下げ.csv', Buffer.from(list))
    const { seen, rows, chosen } = await tried(view)
    expect(rows.map(({ outcome, problems }) => problems[0]?.code ?? outcome)).toEqual([
      ...['added', 'added', 'changed', 'row/recorded', 'row/withdrawnOn-missing'],
    ])
    expect(rows[0]?.changes.slice(-2)).toEqual([
      { label: '取り下げの理由', before: null, after: '危ないと聞いた（令和2年7月10日）' },
      { label: '段階', before: null, after: '取り下げ' },
    ])
    expect(rows[2]?.changes.at(-1)).toMatchObject({ before: '回答を作成中', after: '取り下げ' })
    // what ends by it is the head's to take, as with a reply
    expect(await takeCouncilFile(officer, testSeals, view, { ...chosen, seen })).toMatchObject({
      problems: [{ code: 'policy/refused' }],
    })
    must(await takeCouncilFile(chief(), testSeals, view, { ...chosen, seen }))
    const withdrawn = await read((sql) => listOpinions(sql, { stages: ['withdrawn'] }))
    const shown = withdrawn.map(({ summary, closedOn, due, owner }) => [
      ...[summary, closedOn, due, owner.section],
    ])
    expect(shown.toSorted()).toEqual([
      ['去年度の意見', '2021-01-15', '2021-08-02', '総務課'],
      ['広場に池を', '2020-07-10', '2020-07-31', '総務課'],
      ['池に橋を', '2020-07-12', '2020-07-09', '区政会議の事務局'],
    ])
    const id = withdrawn.find(({ summary }) => summary === '広場に池を')?.id ?? ''
    const steps = (await read((sql) => listOpinionSteps(sql, [id]))).get(id) ?? []
    expect(publicSteps(steps)).toEqual([
      { kind: 'routed', on: '2020-07-01', section: '総務課' },
      { kind: 'withdrawn', on: '2020-07-10' },
    ])
    expect(String(OfficeCourse({ receivedOn: '2020-07-01', steps }))).toContain('危ないと聞いた')
    const again = await bring('opinions', '取下げ.csv', Buffer.from(list))
    expect((await tried(again)).rows.map(({ outcome }) => outcome)).toEqual([
      ...['same', 'same', 'same', 'refused', 'refused'],
    ])
  })

  it('is in the audit, whoever was allowed or not', async () => {
    const rows = await read(
      (sql) => sql<{ about: string; outcome: string }[]>`
        select distinct split_part(about, ':', 1) as about, content::json ->> 'outcome' as outcome
        from audit_entry
        where act in ('council.manage', 'council.importReplies') and about like 'council-%'`,
    )
    expect(rows).toEqual(
      expect.arrayContaining([
        { about: 'council-members', outcome: 'done' },
        { about: 'council-members', outcome: 'failed' },
        { about: 'council-members', outcome: 'refused' },
        { about: 'council-opinions', outcome: 'done' },
        { about: 'council-opinions', outcome: 'refused' },
      ]),
    )
  })
})
