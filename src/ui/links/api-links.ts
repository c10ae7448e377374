/** Where links about the API and its keys lead. */

export interface ApiLinks {
  readonly apiDocument: () => string
  readonly tokens: () => string
  readonly withdrawToken: (id: string) => string
}
