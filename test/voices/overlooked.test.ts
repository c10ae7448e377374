/** A question that stands in none of the pieces of its letter: asked about, added later, and answered by somebody. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import { addQuestion } from '../../src/actions/voices/add-question.ts'
import { divideVoice } from '../../src/actions/voices/divide-voice.ts'
import { getCase } from '../../src/actions/voices/get-case.ts'
import { listVoiceWork } from '../../src/actions/voices/list-voice-work.ts'
import { moveQuestion } from '../../src/actions/voices/move-question.ts'
import { nameTheme } from '../../src/actions/voices/name-theme.ts'
import { proposePublication } from '../../src/actions/voices/publish-voice.ts'
import { receiveVoice } from '../../src/actions/voices/receive-voice.ts'
import type { Role } from '../../src/people/role.ts'
import { recordPerson, recordRoleHolding } from '../../src/store/person-store.ts'
import { testSeals } from '../test-seals.ts'
import { leavingOut, letterOf, must, openVoiceCity, type VoiceCity } from './city-with-people.ts'

const seals = testSeals()
const colleague = '6f0f3b52-70a5-4a0e-9d5b-0b6a1f7f4c11'
let place: VoiceCity
let office: string
beforeAll(async () => {
  place = await openVoiceCity()
  office = place.offices.get('tsubakizaka') ?? ''
  await place.city.context.store.write(async (sql) => {
    const { now } = place.city.context
    const person = { id: colleague, name: '岬 なぎさ', email: 'n@a.example', demonstration: false }
    await recordPerson(sql, person, now)
    const held = { person: colleague, role: 'officer', office, section: null } as const
    const since = { actingFor: null, from: '2021-04-01', until: '2021-06-30' }
    await recordRoleHolding(sql, { ...held, ...since }, now)
  })
})
afterAll(() => place.city.close())

const officer = (day = '2021-06-11') => place.as('officer', office, day)
const chief = (day = '2021-06-14') => place.as('sectionChief', office, day)
const piece = (words: string) => ({ words, theme: 'other' as const })
const lamps = '公園の灯りを直してください。'
const bikes = '駐輪場を広げてほしい。'

const letter = `1 ${lamps}\n2 ${bikes}`
const withoutBikes = { leavingOut: leavingOut(letter, [piece(lamps)]) }

async function receive(words = letter): Promise<string> {
  return must(await receiveVoice(officer(), seals, letterOf({ office, words }))).voice
}

async function caseOf(voice: string, context: ActionContext = officer()) {
  const found = await getCase(context, seals, voice)
  if (found === null) throw new Error('the letter is not there')
  return found
}

async function answer(id: string): Promise<void> {
  const reply = { kind: 'answer', words: '直します。', destination: '' } as const
  must(await moveQuestion(officer(), seals, id, { move: 'assign' }))
  must(await moveQuestion(officer(), seals, id, { move: 'submit', reply }))
  must(await moveQuestion(chief(), seals, id, { move: 'approve', revision: 1 }))
}

describe('a letter of two questions', () => {
  it('is not divided without one of them, until a person has looked', async () => {
    const voice = await receive()
    const refused = await divideVoice(officer(), seals, voice, [piece(lamps)])
    expect(refused).toMatchObject({
      ok: false,
      problems: [{ code: 'voice/words-left-out', message: expect.stringContaining(bikes) }],
    })
    must(await divideVoice(officer(), seals, voice, [piece(lamps)], withoutBikes))
    expect((await caseOf(voice)).questions).toHaveLength(1)
  })

  it('asks again where more is taken out than a person was shown', async () => {
    const voice = await receive()
    const told = async (words: string, seen: string) => {
      const divided = await divideVoice(officer(), seals, voice, [piece(words)], {
        leavingOut: seen,
      })
      return divided.ok ? null : divided.problems[0]?.message
    }
    expect(await told('橋のこと。', withoutBikes.leavingOut)).toContain(lamps)
    expect(await told(lamps, 'yes')).toContain(bikes)
    expect(await told(lamps, withoutBikes.leavingOut)).toBe(null)
  })

  it('takes the one that was overlooked, due when the letter was, and is open again', async () => {
    const voice = await receive()
    must(await divideVoice(officer(), seals, voice, [piece(lamps)], withoutBikes))
    const [first] = (await caseOf(voice)).questions
    await answer(first?.id ?? '')
    expect((await caseOf(voice)).voice.endedOn).toBe('2021-06-14')
    must(await addQuestion(officer(), seals, voice, piece(bikes)))
    const { voice: now, questions } = await caseOf(voice)
    expect(now.endedOn).toBeNull()
    expect(questions[1]).toMatchObject({
      ...{ position: 2, state: 'sorting', words: bikes, dueOn: first?.dueOn, office },
      moves: [{ kind: 'add', byName: 'officer' }],
    })
  })

  it('takes none before it is divided, none of no words, and none once a public text is there', async () => {
    const voice = await receive(lamps)
    const codeOf = async (words: string) => {
      const added = await addQuestion(officer(), seals, voice, piece(words))
      return added.ok ? null : added.problems[0]?.code
    }
    expect(await codeOf(bikes)).toBe('voice/not-divided')
    must(await divideVoice(officer(), seals, voice, [piece(lamps)]))
    expect(await codeOf('　')).toBe('voice/question-empty')
    const [question] = (await caseOf(voice)).questions
    await answer(question?.id ?? '')
    const texts = new Map([[question?.id ?? '', { question: '公園の灯り。', view: '直します。' }]])
    const text = { title: '公園の灯り', questions: texts, letStand: new Set<string>() }
    must(await proposePublication(officer(), seals, voice, text))
    expect(await codeOf(bikes)).toBe('voice/over-already')
    const named = await nameTheme(officer(), question?.id ?? '', 'streets')
    expect(named).toMatchObject({ ok: false, problems: [{ code: 'voice/theme-public' }] })
  })

  it('is put under the theme it should have had', async () => {
    const voice = await receive(lamps)
    must(await divideVoice(officer(), seals, voice, [piece(lamps)]))
    const id = (await caseOf(voice)).questions[0]?.id ?? ''
    must(await nameTheme(officer(), id, 'streets'))
    must(await nameTheme(officer(), id, 'streets'))
    const [question] = (await caseOf(voice)).questions
    expect(question?.theme).toBe('streets')
    expect(question?.moves.filter(({ kind }) => kind === 'name')).toMatchObject([
      { reason: 'その他→道路・公園・自転車' },
    ])
  })
})

describe('a question', () => {
  it('is given to somebody of its office, and to nobody else', async () => {
    const voice = await receive(lamps)
    const { colleagues, questions } = await caseOf(voice)
    expect(colleagues.get(office)).toEqual([{ id: colleague, name: '岬 なぎさ' }])
    const id = questions[0]?.id ?? ''
    const stranger = '00000000-0000-4000-8000-000000000009'
    expect(
      await moveQuestion(chief(), seals, id, { move: 'assign', handler: stranger }),
    ).toMatchObject({ ok: false, problems: [{ code: 'voice/handler-unknown' }] })
    must(await moveQuestion(chief(), seals, id, { move: 'assign', handler: colleague }))
    expect((await caseOf(voice)).questions[0]).toMatchObject({
      ...{ handler: colleague, handlerName: '岬 なぎさ', state: 'writing' },
      moves: [{ kind: 'receive' }, { kind: 'assign', byName: 'sectionChief' }],
    })
  })

  it('of somebody who is there no more is work of everybody who may answer it', async () => {
    const voice = await receive(lamps)
    const [question] = (await caseOf(voice)).questions
    const given = { move: 'assign', handler: colleague } as const
    must(await moveQuestion(chief(), seals, question?.id ?? '', given))
    const mine = async (day: string) =>
      (await listVoiceWork(officer(day))).some(({ at }) => at?.id === voice)
    expect(await mine('2021-06-30')).toBe(false)
    expect(await mine('2021-07-01')).toBe(true)
  })

  it('is given to nobody who could not answer it there', async () => {
    const voice = await receive(lamps)
    const id = (await caseOf(voice)).questions[0]?.id ?? ''
    for (const role of ['administrator', 'headquarters', 'councilMember'] as const) {
      const handler = await hire(role, office)
      expect((await caseOf(voice)).colleagues.get(office)?.map((each) => each.id)).not.toContain(
        handler,
      )
      const moved = await moveQuestion(chief(), seals, id, { move: 'assign', handler })
      expect(moved).toMatchObject({ problems: [{ code: 'voice/handler-unknown' }] })
    }
  })

  it('of somebody who answers for another office now is work of whoever works for both', async () => {
    const other = place.offices.get('hokage') ?? ''
    const moving = await hire('officer', office, '2021-06-20')
    const voice = await receive(lamps)
    const [question] = (await caseOf(voice)).questions
    must(
      await moveQuestion(chief(), seals, question?.id ?? '', { move: 'assign', handler: moving }),
    )
    await place.city.context.store.write((sql) =>
      recordRoleHolding(sql, holding(moving, 'officer', other), place.city.context.now),
    )
    const both = (day: string): ActionContext => {
      const roles = [office, other].map((each) => ({
        ...{ role: 'officer' as const, office: each, section: null, actingFor: null },
      }))
      const who = { kind: 'person', id: randomUUID(), name: '浦 みさき', roles } as const
      return { ...officer(day), who }
    }
    const seen = async (day: string) =>
      (await listVoiceWork(both(day))).some(({ at }) => at?.id === voice)
    expect(await seen('2021-06-20')).toBe(false)
    expect(await seen('2021-06-21')).toBe(true)
  })
})

function holding(person: string, role: Role, at: string, until: string | null = null) {
  return {
    ...{ person, role, office: at, until },
    section: null,
    actingFor: null,
    from: '2021-04-01',
  }
}

async function hire(role: Role, at: string, until: string | null = null): Promise<string> {
  const id = randomUUID()
  const { store, now } = place.city.context
  await store.write(async (sql) => {
    const email = `${id}@a.example`
    await recordPerson(sql, { id, name: '浜 そら', email, demonstration: false }, now)
    await recordRoleHolding(sql, holding(id, role, at, until), now)
  })
  return id
}
