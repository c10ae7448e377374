/**
 * A rule of the policy: a sentence an officer can read, and the same as data. An act is allowed when one of its
 * rules allows it; no rule forbids what another allows.
 */
import type { Role } from '../../people/role.ts'

export interface Rule {
  /** Who and what, in plain Japanese; the audit names it. */
  readonly says: string
  readonly holds: readonly Role[] | 'anyone' | 'anyPerson' | 'system'
  /** Only when what it is done to is their own, or only when it is not. */
  readonly onlyIf?: 'oneself' | 'notAuthor'
}

/** What an act is done to, as far as the policy has to know. */
export interface Subject {
  /**
   * Office id it belongs to; null where it is the whole municipality's, and only roles held for all of it count;
   * left out where no office is concerned, and a role held anywhere counts.
   */
  readonly office?: string | null
  /** Section id; left out or null where the whole office is concerned. */
  readonly section?: string | null
  /** Ids of the people who wrote it. */
  readonly authors?: readonly string[]
  /** Id of the person it is about. */
  readonly person?: string
}

/** `『…』は、次の人ができます` reads `does`; the rules stand under it. */
export interface ActPolicy {
  /** The act as a phrase: `文書を確定する`. */
  readonly does: string
  readonly rules: readonly [Rule, ...Rule[]]
}
