import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import { calendarDay } from './municipal-calendar.ts'
import { newMunicipality } from './new-municipality.ts'
import { parseMunicipality } from './parse-municipality.ts'
import { commonProcedure } from './procedure.ts'

const file = () => {
  let made = 0
  return newMunicipality({
    code: '999002',
    name: '入江市',
    offices: [
      { code: 'kaigan', name: '海岸区' },
      { code: 'misaki', name: '岬区' },
    ],
    newId: () => `id ${++made}`,
  })
}

describe('newMunicipality', () => {
  it('is a file that can be read, each office under an id of its own', () => {
    const read = parseMunicipality(JSON.parse(JSON.stringify(file())))
    if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
    const { id, offices, calendar } = read.value
    expect([id, ...offices.map((office) => office.id)]).toEqual(['id 1', 'id 2', 'id 3'])
    expect(offices.map(({ code, name }) => [code, name])).toEqual([
      ['kaigan', '海岸区'],
      ['misaki', '岬区'],
    ])
    expect(calendarDay(calendar, 'books-close', fiscalYear(2026))).toBe('2027-05-31')
  })

  it('has a deadline for every stage a sheet leaves', () => {
    const leaves = file().calendar.events.flatMap((event) =>
      'leaves' in event ? event.leaves : [],
    )
    const left = commonProcedure.stages.filter(({ advance }) => advance !== null)
    expect(leaves).toEqual(left.map(({ code }) => code))
  })
})
