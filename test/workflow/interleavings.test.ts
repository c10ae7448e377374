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

/** Plan and nothing more, published by nobody, comments left open: what is tested is who overtakes whom. */
const [draft, , , , , published] = commonProcedure.stages
const short: Procedure = {
  ...commonProcedure,
  id: 'short',
  stages: [draft, published].flatMap((stage) => {
    if (stage === undefined) return []
    const { advance } = stage
    if (advance === null) return [stage]
    const requires = advance.requires.filter((each) => each !== 'noOpenComments')
    return [{ ...stage, advance: { ...advance, requires, publishes: false } }]
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
  readonly stage: string
  readonly purpose: 'advance' | 'revision'
}

interface Journal {
  readonly sheet: string
  /** What was typed, and on what, by the revision its writer was told it was saved as. */
  readonly saved: Map<number, { readonly text: SheetText; readonly basedOn: number }>
  readonly approvedHashes: string[]
  readonly refused: Map<string, number>
}

async function look(sheet: string): Promise<Seen> {
  return await city.context.store.read(async (sql) => {
    const found = await findWorkingSheet(sql, sheet)
    if (found === null) throw new Error('the sheet is gone')
    const { head, stage, submitted } = found.state
    const text = await getRevisionText(sql, sheet, head.revision)
    return { ...head, text, stage, purpose: submitted?.purpose ?? 'advance' }
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
  const text = changed(seen.text, writer)
  const form = { ...who, submission: twice ? randomUUID() : null }
  const saving = { basedOn: seen.revision, text, why: '見直し', from: '2021-07-01' }
  const send = () => saveSheet(form, journal.sheet, saving)
  const results = await Promise.all(twice ? [send(), send()] : [send()])
  const told = new Set<number>()
  for (const result of results) {
    if (result.ok && result.value.kind === 'saved') told.add(result.value.revision)
    else count(journal, result.ok ? result.value.kind : (result.problems[0]?.code ?? ''))
  }
  expect(told.size, 'a form sent twice is saved once').toBeLessThan(2)
  for (const revision of told) {
    expect(journal.saved.has(revision), 'two were told the same revision').toBe(false)
    journal.saved.set(revision, saving)
  }
}

async function move(journal: Journal, who: ActionContext, made: Move, twice: boolean) {
  const form = { ...who, submission: twice ? randomUUID() : null }
  const words = made.kind === 'return' ? '根拠を書いてください。' : ''
  const send = () => moveSheet(form, journal.sheet, { move: made, words, path: '' })
  const results = await Promise.all(twice ? [send(), send()] : [send()])
  for (const result of results) if (!result.ok) count(journal, result.problems[0]?.code ?? '')
  // of two sendings the first may come too early and the second be taken
  const taken = results.some(({ ok }) => ok)
  if (taken && made.kind === 'approve') journal.approvedHashes.push(made.hash)
}

function count(journal: Journal, what: string) {
  journal.refused.set(what, (journal.refused.get(what) ?? 0) + 1)
}

/** A decision on what was seen. */
function decision(kind: 'approve' | 'return', { hash, stage, purpose }: Seen): Move {
  return { kind, hash, stage, purpose }
}

function newest(seen: readonly Seen[]): Seen {
  return seen.at(-1) as Seen
}

/** Two to four people act at once, on what they saw a moment or two ago. */
async function round(journal: Journal, seen: Seen[]) {
  const submit = () =>
    move(
      journal,
      people.officer,
      {
        kind: 'submit',
        hash: newest(seen).hash,
        purpose: pick(['advance', 'advance', 'revision']),
      },
      Math.random() < 0.2,
    )
  const acts = [
    () => edit(journal, people.officer, pick(seen), 0, Math.random() < 0.2),
    () => edit(journal, people.colleague, pick(seen), 1, Math.random() < 0.2),
    submit,
    submit,
    submit,
    () => move(journal, people.chief, decision('approve', newest(seen)), Math.random() < 0.3),
    () => move(journal, people.chief, decision('approve', pick(seen)), false),
    () => move(journal, people.chief, decision('return', pick(seen)), false),
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
    office,
    fiscalYear: year,
    from: null,
  })
  if (!begun.ok) throw new Error(JSON.stringify(begun.problems))
  const journal: Journal = {
    sheet: begun.value,
    saved: new Map(),
    approvedHashes: [],
    refused: new Map(),
  }
  const first = await saveSheet(people.officer, begun.value, {
    basedOn: 1,
    text: plan,
    why: '',
    from: null,
  })
  expect(first.ok).toBe(true)
  const seen = [await look(begun.value)]
  for (let at = 0; at < rounds; at += 1) await round(journal, seen)
  await audit(journal)
  return journal
}

/** Reads the whole record again and holds it against what was acknowledged. */
async function audit(journal: Journal) {
  const { texts, moves } = await city.context.store.read(async (sql) => {
    const found = new Map<number, SheetText>()
    for (const { revision } of (await listRevisions(sql, journal.sheet)).toReversed())
      found.set(revision, await getRevisionText(sql, journal.sheet, revision))
    return { texts: found, moves: await listMoves(sql, journal.sheet) }
  })
  // every revision was acknowledged to one writer, and every acknowledged one is there
  expect([...journal.saved.keys()].toSorted((a, b) => a - b)).toEqual([...texts.keys()].slice(2))
  const lost = [...journal.saved].flatMap(([revision, { text, basedOn }]) =>
    overwritten({
      before: texts.get(revision - 1),
      after: texts.get(revision),
      typed: text,
      seen: texts.get(basedOn),
    }).map((path) => `${path} at ${revision}`),
  )
  expect(lost).toEqual([])
  const approvals = moves.filter(({ kind }) => kind === 'approve')
  const hashes = approvals.map(({ about }) => about.hash)
  expect(hashes.toSorted()).toEqual(journal.approvedHashes.toSorted())
  expect(approvals.map(({ about }) => hashOf(texts.get(about.revision)))).toEqual(hashes)
  // since the approval before it, that very text was submitted, and by somebody else
  for (const approval of approvals) {
    const since = moves
      .slice(0, moves.indexOf(approval))
      .findLast(({ kind }) => kind === 'submit' || kind === 'approve')
    expect(since).toMatchObject({ kind: 'submit', about: approval.about })
    expect(since?.by).not.toBe(approval.by)
  }
}

const hashOf = (text: SheetText | undefined) => (text === undefined ? null : hashOfText(text))

interface Overwriting {
  readonly before: SheetText | undefined
  readonly after: SheetText | undefined
  readonly typed: SheetText
  /** The text the writer began from. */
  readonly seen: SheetText | undefined
}

/** Paths a revision changed although its writer did not type that, or had not seen what stood there. */
function overwritten(of: Overwriting): readonly string[] {
  const at = (text: SheetText | undefined, path: string) =>
    text === undefined ? null : (textByPath(text).get(path) ?? '')
  const paths = new Set(
    [of.before, of.after].flatMap((text) =>
      text === undefined ? [] : [...textByPath(text).keys()],
    ),
  )
  return [...paths].filter((path) => {
    const [was, is] = [at(of.before, path), at(of.after, path)]
    return was !== is && (at(of.typed, path) !== is || at(of.seen, path) !== was)
  })
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
