/** The same list on its way into two offices: told plainly before it is kept, hindering nothing, quoting nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeVoiceTable, tryVoiceTable } from '../../src/actions/voices/import/voice-table.ts'
import { receiveVoice } from '../../src/actions/voices/receive-voice.ts'
import { voiceFields } from '../../src/evidence/voice/import/voice-fields.ts'
import { calendarDate } from '../../src/japanese/calendar-date.ts'
import { forgetVoices } from '../../src/store/voice/voice-store.ts'
import { VoiceImportPage } from '../../src/ui/voices/import-pages.tsx'
import { siteIn, textOf } from '../pages/site.ts'
import { testSeals } from '../test-seals.ts'
import { letterOf, must, openVoiceCity, type VoiceCity } from './city-with-people.ts'

const today = '2021-07-01'
let place: VoiceCity
beforeAll(async () => {
  place = await openVoiceCity()
})
afterAll(() => place?.city.close())

type Row = Readonly<Record<string, string>>
const brought = (code: string, rows: readonly Row[]) => ({
  office: place.offices.get(code) ?? '',
  rows: rows.map((texts, at) => ({ place: `${at + 2}行目`, texts })),
})
const chief = (code: string) => place.as('sectionChief', place.offices.get(code) ?? '', today)
const trial = async (code: string, rows: readonly Row[]) =>
  must(await tryVoiceTable(chief(code), testSeals, brought(code, rows)))
const take = async (code: string, rows: readonly Row[], seen: string | null = null) =>
  await takeVoiceTable(chief(code), testSeals, brought(code, rows), { seen, about: 'voices' })
const elsewhere = (notes: readonly { code: string; message: string }[]) =>
  notes.flatMap(({ code, message }) => (code === 'table-import/elsewhere' ? [message] : []))

const list: readonly Row[] = Array.from({ length: 12 }, (_, nth) => ({
  ...{
    number: `R2-${nth}`,
    on: '2020-06-01',
    words: `坂の${nth}番目の灯りのこと。`,
    name: '架空 はなえ',
  },
  ...{ answeredOn: '2020-06-09', reply: '直しました。' },
}))

describe('a list of voices that another office has taken', () => {
  it('is told of by the trial, names the office and quotes nothing, and is taken all the same', async () => {
    expect(elsewhere((await trial('tsubakizaka', list)).notes)).toEqual([])
    const before = await trial('aise', list)
    must(await take('tsubakizaka', list))
    const { notes, rows, seen } = await trial('aise', list)
    const [said = '', ...others] = elsewhere(notes)
    expect(others).toEqual([])
    expect(said).toContain('「椿坂区」にもう登録されている')
    expect(said).not.toMatch(/灯り|はなえ|R2-/u)
    // of no row is told whether it is there
    expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(['added']))
    const page = VoiceImportPage({
      ...{
        site: siteIn('ja'),
        office: { id: '', code: 'aise', name: '藍瀬区', nameEnglish: null },
      },
      ...{ mayTake: true, id: '1', name: '声.csv', count: 12, fields: voiceFields, headings: [] },
      ...{
        mapping: [],
        from: [],
        samples: [],
        notes: [],
        problems: [],
        letStand: new Set<string>(),
      },
      trial: { rows, counts: { added: 12, changed: 0 }, notes, seen },
    })
    const shown = textOf(page)
    // before the rows, and beside the button that takes them
    expect(shown.indexOf('ほかの所属にも、同じ一覧があるようです')).toBeGreaterThan(0)
    expect(shown.indexOf(said)).toBeLessThan(shown.indexOf('加える行'))
    expect(shown).toContain('12行を取り込む')
    // who looked before the other office took it looks again
    expect(await take('aise', list, before.seen)).toMatchObject({
      problems: [{ code: 'table-import/changed' }],
    })
    expect(must(await take('aise', list, seen))).toMatchObject({ added: 12 })
    // nothing of it would be new
    expect(elsewhere((await trial('aise', list)).notes)).toEqual([])
  })

  it('is known by most of its rows, without its numbers too', async () => {
    const bare = list.slice(2).map(({ number: _, ...row }) => row)
    const own = (count: number) =>
      Array.from({ length: count }, (_, nth) => ({
        on: '2020-06-01',
        words: `海の${nth}番目のこと`,
      }))
    expect(elsewhere((await trial('hokage', [...bare, ...own(3)])).notes)).toHaveLength(1)
    expect(elsewhere((await trial('hokage', [...bare, ...own(4)])).notes)).toEqual([])
    const numbered = list.map((row) => ({ ...row, number: `N-${row['number']}` }))
    expect(elsewhere((await trial('hokage', numbered)).notes)).toEqual([])
    const later = list.map((row) => ({ ...row, on: '2020-06-02' }))
    expect(elsewhere((await trial('hokage', later)).notes)).toEqual([])
  })

  it('answers no guess: a letter that is known, one that is guessed, one that is made up', async () => {
    const [known = {}, guess = {}, third = {}] = list
    const madeUp = { on: '2020-06-01', words: '海のこと' }
    expect(elsewhere((await trial('hokage', [known, guess, madeUp])).notes)).toEqual([])
    expect(elsewhere((await trial('hokage', [known, guess, third])).notes)).toEqual([])
  })

  it('opens no letter of an office that cannot have most of it, and none of another number', async () => {
    const opened: string[] = []
    const seals = testSeals()
    const watched = () => ({
      ...seals,
      open: (sealed: Uint8Array, of: string) => {
        opened.push(of)
        return seals.open(sealed, of)
      },
    })
    const openedFor = async (rows: readonly Row[]) => {
      opened.length = 0
      must(await tryVoiceTable(chief('hokage'), watched, brought('hokage', rows)))
      return opened.length
    }
    const own = Array.from({ length: 5 }, (_, nth) => ({
      on: '2020-06-03',
      words: `海の${nth}番目のこと`,
    }))
    expect(await openedFor(list.slice(0, 9))).toBe(0)
    expect(await openedFor([...list, ...own])).toBe(0)
    const numbered = list.map((row) => ({ ...row, number: `N-${row['number']}` }))
    expect(await openedFor(numbered)).toBe(0)
    // in both offices that have it
    expect(await openedFor(list)).toBe(24)
  })

  it('says nothing of letters that people sent to another office themselves', async () => {
    const words = Array.from({ length: 12 }, (_, nth) => `橋の${nth}番目の板のこと`)
    const seals = testSeals()
    for (const each of words) {
      const office = place.offices.get('tsubakizaka') ?? ''
      const given = letterOf({ office, words: each, receivedOn: calendarDate('2021-06-10') })
      must(await receiveVoice(chief('tsubakizaka'), seals, given))
    }
    const guessed = words.map((each) => ({ on: '2021-06-10', words: each }))
    expect(elsewhere((await trial('aise', guessed)).notes)).toEqual([])
  })

  it('is known by number and day once the words are forgotten', async () => {
    const { store, now } = place.city.context
    await store.write((sql) => forgetVoices(sql, '2030-04-01', now))
    const other = list.map((row) => ({ ...row, on: '2020-06-02' }))
    expect(elsewhere((await trial('hokage', list)).notes)[0]).toContain('「椿坂区」')
    expect(elsewhere((await trial('hokage', other)).notes)).toEqual([])
  })

  it('is told of to whoever takes it at the same moment', async () => {
    const same = list.map((row, nth) => ({
      ...row,
      ...{ number: `S-${nth}`, on: '2020-05-01', words: `川の${nth}番目の橋のこと。` },
    }))
    const seen = async (code: string) => (await trial(code, same)).seen
    const [one, two] = [await seen('aise'), await seen('hokage')]
    const done = await Promise.all([take('aise', same, one), take('hokage', same, two)])
    expect(done.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    expect(done.find(({ ok }) => !ok)).toMatchObject({
      problems: [{ code: 'table-import/changed' }],
    })
  })
})
