/** Where links about signing in, accounts and people lead. */

export interface PeopleLinks {
  /** Sign-in, and back to this address after it. */
  readonly signIn: (back?: string) => string
  readonly signOut: () => string
  readonly toProvider: (back?: string) => string
  readonly signInCode: () => string
  readonly account: () => string
  readonly changePassword: () => string
  readonly recoveryCodes: () => string
  readonly actAs: () => string
  readonly endSessions: () => string
  readonly people: () => string
  readonly sections: () => string
  readonly person: (id: string) => string
  readonly grantRole: (person: string) => string
  readonly endRole: (person: string, holding: string) => string
  readonly transfer: (person: string) => string
  readonly leaving: (person: string) => string
  readonly resetCredential: (person: string) => string
  readonly endSessionsOf: (person: string) => string
  /** By the office's code. */
  readonly responsibilities: (office: string) => string
  readonly audit: (query?: Readonly<Record<string, string | null>>) => string
}
