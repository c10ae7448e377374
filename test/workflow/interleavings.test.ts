/**
 * Editors and approvers at one sheet at the same time, on real PostgreSQL over eight connections and more. After any
 * interleaving: nobody's words were overwritten by somebody who had not seen them, and no text was approved but the one
 * that was looked at. A short run here; `npm run test:interleavings` makes 10,000.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import { beginSheet } from '../../src/actions/sheets/begin-sheet.ts'
import { moveSheet } from '../../src/actions/sheets/move-sheet.ts'
import { saveSheet } from '../../src/actions/sheets/save-sheet.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { commonProcedure, type Procedure } from '../../src/plan/procedure.ts'
import { findMunicipality, recordMunicipality } from '../../src/store/municipality-store.ts'
import { getRevisionText, listRevisions } from '../../src/store/sheet-revision-store.ts'
import { listMoves } from '../../src/store/stage-move-store.ts'
import { findWorkingSheet } from '../../src/store/working-sheet-store.ts'
import type { Move } from '../../src/workflow/stages/move.ts'
import { hashOfText, type SheetText, textByPath } from '../../src/workflow/text/sheet-text.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { type OfficePeople, peopleOf } from './people.ts'
import { plan, withFields, withLists } from './texts.ts'

const interleavings = Number(process.env['TORIKUMI_INTERLEAVINGS'] ?? 120)
const office = '471fb20a-9445-5574-8bc7-544e3ae87e30'
const year = fiscalYear(2021)

/** Plan and nothing more, published by nobody: what is tested is who overtakes whom. */
const [draft, , , , , published] = commonProcedure.stages
const short: Procedure = {
  ...commonProcedure,
  id: 'short',
  stages: [draft, published].flatMap((stage) => {
    if (stage === undefined) return []
    const { advance } = stage
    return [{ ...stage, advance: advance === null ? null : { ...advance, publishes: false } }]
  }),
}

let city: TestCity
let people: OfficePeople

beforeAll(async () => {
  city = await openTestCity()
  people = peopleOf(city.context, office, 'b65d2b03-02d5-5623-9953-6398b455528d')
  await city.context.store.write(async (sql) => {
    const municipality = await findMunicipality(sql)
    if (municipality === null) throw new Error('no municipality')
    await recordMunicipality(sql, { ...municipality, procedures: [short] })
  })
})
afterAll(async () => {
  await city?.close()
})

/** What one person last saw of the sheet. */
interface Seen {
  readonly revision: number
  readonly hash: string
  readonly text: SheetText
}

interface Journal {
  readonly sheet: string
  /** What was typed and on what, by the key of its form. */
  readonly typed: Map<string, { readonly text: SheetText; readonly basedOn: number }>
  /** Forms that were acknowledged as saved, with the revision they were told. */
  readonly saved: Map<string, number>
  readonly approvedHashes: string[]
  readonly refused: Map<string, number>
}

async function look(sheet: string): Promise<Seen> {
  return await city.context.store.read(async (sql) => {
    const found = await findWorkingSheet(sql, sheet)
    if (found === null) throw new Error('the sheet is gone')
    const { head } = found.state
    return { ...head, text: await getRevisionText(sql, sheet, head.revision) }
  })
}

let token = 0
const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T

/** A change of one's own row, of a field everybody writes in, or both. */
function changed(text: SheetText, writer: number): SheetText {
  token += 1
  const rows = text.lists.activities.filter(({ id }) => id !== `w${writer}`)
  const own = { id: `w${writer}`, cells: { words: `取組${token}` } }
  const shared = withFields(text, { [pick(['purpose', 'title', 'theme'])]: `言葉${token}` })
  return pick([
    shared,
    withLists(text, { activities: [...rows, own] }),
    withLists(shared, { activities: [...rows, own] }),
  ])
}

async function edit(
  journal: Journal,
  who: ActionContext,
  seen: Seen,
  writer: number,
  twice: boolean,
) {
  const requestKey = randomUUID()
  const text = changed(seen.text, writer)
  journal.typed.set(requestKey, { text, basedOn: seen.revision })
  const send = () =>
    saveSheet(who, journal.sheet, {
      basedOn: seen.revision,
      text,
      why: '見直し',
      from: '2021-07-01',
      requestKey,
    })
  const results = await Promise.all(twice ? [send(), send()] : [send()])
  for (const result of results) {
    if (result.ok && result.value.kind === 'saved') {
      expect(journal.saved.get(requestKey) ?? result.value.revision).toBe(result.value.revision)
      journal.saved.set(requestKey, result.value.revision)
    } else count(journal, result.ok ? result.value.kind : (result.problems[0]?.code ?? ''))
  }
}

async function move(journal: Journal, who: ActionContext, made: Move, twice: boolean) {
  const requestKey = randomUUID()
  const send = () =>
    moveSheet(who, journal.sheet, { move: made, words: '確かめてください', path: '', requestKey })
  const results = await Promise.all(twice ? [send(), send()] : [send()])
  if (results.every(({ ok }) => ok)) {
    if (made.kind === 'approve') journal.approvedHashes.push(made.hash)
  } else
    for (const result of results) if (!result.ok) count(journal, result.problems[0]?.code ?? '')
}

function count(journal: Journal, what: string) {
  journal.refused.set(what, (journal.refused.get(what) ?? 0) + 1)
}

function newest(seen: readonly Seen[]): Seen {
  return seen.at(-1) as Seen
}

/** Two to four people act at once, on what they saw a moment or two ago. */
async function round(journal: Journal, seen: Seen[]) {
  const acts = [
    () => edit(journal, people.officer, pick(seen), 0, Math.random() < 0.2),
    () => edit(journal, people.colleague, pick(seen), 1, Math.random() < 0.2),
    () =>
      move(
        journal,
        people.officer,
        {
          kind: 'submit',
          hash: pick(seen).hash,
          purpose: pick(['advance', 'advance', 'revision']),
        },
        Math.random() < 0.2,
      ),
    () =>
      move(
        journal,
        people.chief,
        { kind: 'approve', hash: newest(seen).hash },
        Math.random() < 0.3,
      ),
    () => move(journal, people.chief, { kind: 'approve', hash: pick(seen).hash }, false),
    () => move(journal, people.chief, { kind: 'return', hash: pick(seen).hash }, false),
    () => move(journal, people.officer, { kind: 'withdraw' }, false),
    () => move(journal, people.planOffice, { kind: 'reopen', to: 'draft', reason: '誤り' }, false),
  ]
  const count = 2 + Math.floor(Math.random() * 3)
  await Promise.all(Array.from({ length: count }, () => pick(acts)()))
  seen.push(await look(journal.sheet))
  if (seen.length > 3) seen.shift()
}

async function play(rounds: number): Promise<Journal> {
  const begun = await beginSheet(people.officer, {
    id: randomUUID(),
    office,
    fiscalYear: year,
    from: null,
  })
  if (!begun.ok) throw new Error(JSON.stringify(begun.problems))
  const journal: Journal = {
    sheet: begun.value,
    typed: new Map(),
    saved: new Map(),
    approvedHashes: [],
    refused: new Map(),
  }
  const first = await saveSheet(people.officer, begun.value, {
    basedOn: 1,
    text: plan,
    why: '',
    from: null,
    requestKey: randomUUID(),
  })
  expect(first.ok).toBe(true)
  const seen = [await look(begun.value)]
  for (let at = 0; at < rounds; at += 1) await round(journal, seen)
  await audit(journal)
  return journal
}

/** Reads the whole record again and holds it against what was acknowledged. */
async function audit(journal: Journal) {
  const { revisions, texts, moves, keys } = await city.context.store.read(async (sql) => {
    const listed = (await listRevisions(sql, journal.sheet)).toReversed()
    const stored = await sql<{ revision: number; key: string }[]>`
      select revision, request_key as key from sheet_revision where working_sheet_id = ${journal.sheet}`
    const found = new Map<number, SheetText>()
    for (const { revision } of listed)
      found.set(revision, await getRevisionText(sql, journal.sheet, revision))
    return {
      revisions: listed,
      texts: found,
      moves: await listMoves(sql, journal.sheet),
      keys: stored,
    }
  })
  expect(revisions.map(({ revision }) => revision)).toEqual(revisions.map((_, at) => at + 1))
  for (const [key, revision] of journal.saved) {
    expect(keys.filter((stored) => stored.key === key)).toEqual([{ revision, key }])
  }
  for (const { key, revision } of keys) {
    const typed = journal.typed.get(key)
    if (typed === undefined) continue
    const [before, after, base] = [revision - 1, revision, typed.basedOn].map((at) =>
      textByPath(texts.get(at) as SheetText),
    )
    for (const [path, words] of after ?? []) {
      const was = before?.get(path) ?? ''
      if (words === was) continue
      // a change of the record is the writer's own, made on words the writer had seen
      expect(textByPath(typed.text).get(path) ?? '', path).toBe(words)
      expect(base?.get(path) ?? '', path).toBe(was)
    }
  }
  const approvals = moves.filter(({ kind }) => kind === 'approve')
  for (const { about } of approvals) {
    expect(hashOfText(texts.get(about.revision) as SheetText)).toBe(about.hash)
  }
  expect(approvals.map(({ about }) => about.hash).sort()).toEqual(journal.approvedHashes.toSorted())
  // between two approvals there was a submission of the very text
  for (const [at, { about }] of approvals.entries()) {
    const place = moves.indexOf(approvals[at] as (typeof moves)[number])
    const since = moves
      .slice(0, place)
      .findLast(({ kind }) => kind === 'submit' || kind === 'approve')
    expect(since).toMatchObject({ kind: 'submit', about })
  }
}

describe('people at one sheet at the same time', () => {
  it('lose no word and approve no other text', async () => {
    const sheets = 4
    const journals = await Promise.all(
      Array.from({ length: sheets }, () => play(Math.ceil(interleavings / sheets))),
    )
    const sum = (of: (journal: Journal) => number) =>
      journals.reduce((total, each) => total + of(each), 0)
    const refused = new Map<string, number>()
    for (const journal of journals)
      for (const [what, times] of journal.refused)
        refused.set(what, (refused.get(what) ?? 0) + times)
    process.stdout.write(
      `${interleavings} interleavings: ${sum(({ saved }) => saved.size)} saved, ${sum(({ approvedHashes }) => approvedHashes.length)} approved, not taken: ${JSON.stringify(Object.fromEntries(refused))}\n`,
    )
    expect(sum(({ saved }) => saved.size)).toBeGreaterThan(interleavings / 20)
    expect(sum(({ approvedHashes }) => approvedHashes.length)).toBeGreaterThan(0)
    expect(refused.get('conflict')).toBeGreaterThan(0)
  }, 3_600_000)
})
