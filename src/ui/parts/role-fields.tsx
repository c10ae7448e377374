/** The fields that say which role, where, and from when until when. */
import type { Office } from '../../judgement/judged-sheet.ts'
import type { Problem } from '../../lib/problem.ts'
import { roleNames, roles } from '../../people/role.ts'
import { errorAt, type FieldOfProblem } from './field-problems.ts'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'

export interface RoleChoice {
  readonly role: string
  readonly office: string
  readonly section: string
  readonly from: string
  readonly until: string
}

export interface Places {
  readonly offices: readonly Office[]
  readonly sections: readonly {
    readonly id: string
    readonly office: string
    readonly name: string
  }[]
}

interface RoleFieldsProps {
  /** Before each id, so that several such forms can stand on one page. */
  readonly prefix: string
  readonly places: Places
  readonly chosen: RoleChoice
  readonly problems: readonly Problem[]
  /** Leaves out the days, where the form asks for them in its own words. */
  readonly withoutDays?: boolean
}

export function roleFieldOfProblem(prefix: string): FieldOfProblem {
  return {
    'role/office': `${prefix}-office`,
    'role/section': `${prefix}-section`,
    'role/from': `${prefix}-from`,
    'role/until': `${prefix}-until`,
    'role/acting-for': `${prefix}-acting-for`,
  }
}

export function RoleFields({ prefix, places, chosen, problems, withoutDays }: RoleFieldsProps) {
  const fields = roleFieldOfProblem(prefix)
  const error = (field: string) => errorAt(problems, fields, `${prefix}-${field}`)
  const nameOf = (id: string) => places.offices.find((office) => office.id === id)?.name ?? ''
  return (
    <>
      <SelectField
        id={`${prefix}-role`}
        name="role"
        label="役割"
        chosen={chosen.role}
        choices={roles.map((role) => ({ value: role, label: roleNames[role] }))}
      />
      <SelectField
        id={`${prefix}-office`}
        name="office"
        label="所属"
        none="市の全体"
        hint="担当者・課長・区長・区政会議委員には所属が要ります。"
        chosen={chosen.office}
        choices={places.offices.map(({ id, name }) => ({ value: id, label: name }))}
        error={error('office')}
      />
      {places.sections.length === 0 ? null : (
        <SelectField
          id={`${prefix}-section`}
          name="section"
          label="課"
          none="所属の全体"
          chosen={chosen.section}
          choices={places.sections.map(({ id, office, name }) => ({
            value: id,
            label: `${nameOf(office)} ${name}`,
          }))}
          error={error('section')}
        />
      )}
      {withoutDays === true ? null : (
        <>
          <TextField
            id={`${prefix}-from`}
            name="from"
            label="いつから"
            type="date"
            value={chosen.from}
            required
            error={error('from')}
          />
          <TextField
            id={`${prefix}-until`}
            name="until"
            label="いつまで"
            type="date"
            value={chosen.until}
            hint="決まっていなければ空けておきます。この日までできます。"
            error={error('until')}
          />
        </>
      )}
    </>
  )
}
