/** Where links about the API and its keys lead. */

export interface ApiLinks {
  readonly apiDocument: () => string
  /** A sheet as JSON. */
  readonly apiSheet: (id: string) => string
  readonly tokens: () => string
  readonly withdrawToken: (id: string) => string
}
