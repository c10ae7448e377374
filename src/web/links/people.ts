/** Links about signing in, accounts and people: pages of the office, in Japanese only. */
import type { PeopleLinks } from '../../ui/links/people-links.ts'
import { href } from '../routes.ts'

export const peopleLinks: PeopleLinks = {
  signIn: (back) => href('signIn', {}, { query: { back: back ?? null } }),
  signOut: () => href('signOut', {}),
  toProvider: (back) => href('toProvider', {}, { query: { back: back ?? null } }),
  signInCode: () => href('signInCode', {}),
  account: () => href('account', {}),
  changePassword: () => href('changePassword', {}),
  recoveryCodes: () => href('renewRecoveryCodes', {}),
  actAs: () => href('actAs', {}),
  endSessions: () => href('endSessions', {}),
  people: () => href('people', {}),
  sections: () => href('addSection', {}),
  person: (person) => href('person', { person }),
  grantRole: (person) => href('grantRole', { person }),
  endRole: (person, holding) => href('endRole', { person, holding }),
  transfer: (person) => href('transfer', { person }),
  leaving: (person) => href('leaving', { person }),
  resetCredential: (person) => href('resetCredential', { person }),
  endSessionsOf: (person) => href('endSessionsOf', { person }),
  responsibilities: (office) => href('responsibilities', { office }),
  audit: (query) => href('audit', {}, query === undefined ? {} : { query }),
}
