/** Every action that writes goes through the one door that asks the policy; what does not is named here, with why. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { acts } from '../../src/workflow/policy/acts.ts'

const source = join(import.meta.dirname, '../../src')

/** Actions that open a transaction for writing themselves. */
const withReason: Readonly<Record<string, string>> = {
  'perform.ts': 'the door itself',
  'see.ts': 'a closed look: asks, and keeps who saw',
  'advance-import-batch.ts':
    'puts a file aside that the program failed on; reading it is performed',
  'check-stored.ts': 'computes findings from what is public; nobody acts',
  'send-mail.ts': 'a job: sends what was written',
  'write-reminders.ts': 'a job: writes what is due',
  'council/record-council-measures.ts': 'a job: time goes by',
  'registers/settle-figures.ts': 'a job: time goes by',
  'registers/try-rows.ts': 'a trial: asks the policy, and undoes everything',
  'sheets/keep-unsaved.ts': 'asks the policy; keeps no record of every keystroke',
  'surveys/take-answer.ts': 'the ticket is the permission; who answers is asked nowhere',
  'surveys/count-survey.ts': 'how far a counting is, or why it stopped; the counting is performed',
  'surveys/erase-expired-frames.ts': 'a job: names and addresses whose time is over',
  'voices/keep-replies.ts': 'asks the policy; keeps no record of every keystroke',
  'voices/settle-voice-figures.ts': 'a job: time goes by',
  'people/accept-invitation.ts': 'the link is the permission',
  'people/account.ts': 'counts tries before the password is known; the change is performed',
  'people/begin-session.ts': 'part of signing in',
  'people/demonstration-people.ts': 'the first start of the fictional city',
  'people/demonstration-sections.ts': 'the first start of the fictional city',
  'people/first-administrator.ts': 'the first start: nobody is there to be asked',
  'people/forget-expired.ts': 'a job: what ended long ago',
  'people/record-failure.ts': 'keeps that a sign-in failed',
  'people/resume-session.ts': 'writes down that a session is used',
  'people/second-factor.ts': 'signing in: nobody is anybody yet',
  'people/sign-in-by-provider.ts': 'signing in: nobody is anybody yet',
  'people/sign-in.ts': 'signing in: nobody is anybody yet',
  'people/sign-out.ts': 'ends the session one holds',
}

function filesOf(folder: string): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => ({
      name: name.replaceAll('\\', '/'),
      text: readFileSync(join(source, folder, name), 'utf8'),
    }))
}

describe('an action that writes', () => {
  const actions = filesOf('actions')

  it('goes through the door, or is named with why not', () => {
    const writing = actions.filter(({ text }) => /store\s*\.write\(/.test(text))
    expect(writing.length).toBeGreaterThan(10)
    expect(writing.map(({ name }) => name).filter((name) => !(name in withReason))).toEqual([])
  })

  it('is still there where it is named', () => {
    const names = actions.map(({ name }) => name)
    expect(Object.keys(withReason).filter((name) => !names.includes(name))).toEqual([])
  })
})

describe('every act of the policy', () => {
  const everywhere = filesOf('.').filter(({ name }) => !/policy\/[\w-]*acts\.ts$/.test(name))

  it.each(Object.keys(acts).filter((act) => act !== 'published.read'))('%s is asked for', (act) => {
    expect(everywhere.some(({ text }) => text.includes(`'${act}'`))).toBe(true)
  })
})
