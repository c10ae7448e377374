/** People and roles, for those who look after them: a page of the list, or one person with all that hangs on them. */
import type { Office } from '../../judgement/judged-sheet.ts'
import { listOffices } from '../../store/office-store.ts'
import {
  findListedPerson,
  type ListedPerson,
  listPeople as list,
  type PeopleQuery,
} from '../../store/people-list-store.ts'
import { findPerson, type Person } from '../../store/person-store.ts'
import { type CaredInitiative, listCaredInitiatives } from '../../store/responsibility-store.ts'
import { listSections, type Section } from '../../store/section-store.ts'
import type { ActionContext } from '../context.ts'
import { see } from '../see.ts'

export interface PeoplePage {
  readonly people: readonly ListedPerson[]
  readonly more: boolean
  readonly offices: readonly Office[]
  readonly sections: readonly Section[]
}

const pageSize = 50

/** null for those who may not see it. */
export async function listPeople(
  context: ActionContext,
  query: Pick<PeopleQuery, 'words' | 'after'>,
): Promise<PeoplePage | null> {
  return await see(context, 'people.read', { about: null }, async (sql) => {
    const found = await list(sql, { ...query, limit: pageSize + 1 })
    return {
      people: found.slice(0, pageSize),
      more: found.length > pageSize,
      offices: await listOffices(sql),
      sections: await listSections(sql),
    }
  })
}

export interface PersonView extends Pick<PeoplePage, 'offices' | 'sections'> {
  readonly person: ListedPerson
  /** Others who are here, by name: for deputies and successors. */
  readonly others: readonly Pick<ListedPerson, 'id' | 'name'>[]
  readonly caredFor: readonly CaredInitiative[]
}

/** More colleagues than a person can choose from in one list. */
const mostOthers = 500

export async function getPerson(context: ActionContext, id: string): Promise<PersonView | null> {
  return await see(context, 'people.read', { about: `person:${id}` }, async (sql) => {
    const person = await findListedPerson(sql, id)
    if (person === null) return null
    const all = await list(sql, { words: '', after: null, limit: mostOthers })
    return {
      person,
      others: all.filter((each) => each.id !== id && each.leftOn === null),
      caredFor: await listCaredInitiatives(sql, { person: id }, context.today),
      offices: await listOffices(sql),
      sections: await listSections(sql),
    }
  })
}

export async function findPersonByEmail(
  context: ActionContext,
  email: string,
): Promise<Person | null> {
  return await see(context, 'people.read', { about: null }, (sql) => findPerson(sql, { email }))
}
