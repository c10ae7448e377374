/** One operation of the API as data: what it takes and gives. The document is made of these and of nothing else. */
import * as z from 'zod'

export interface Operation {
  readonly summary: string
  readonly description: string
  /** Of the path and the query, by name. */
  readonly parameters: Readonly<Record<string, Parameter>>
  /** null where nothing is sent. */
  readonly body: z.ZodType | null
  readonly answer: { readonly status: 200 | 201; readonly says: string; readonly shape: z.ZodType }
  /** Whether a key is needed. */
  readonly needsToken: boolean
  /** Somebody else may have done it first. */
  readonly mayBeLate?: true
}

export interface Parameter {
  readonly in: 'path' | 'query' | 'header'
  readonly says: string
  readonly shape: z.ZodType
  /** What cannot be read is refused, not left out. */
  readonly refuses?: true
}

/** An ISO day. */
export const day = z.iso.date()

export const after: Parameter = {
  in: 'query',
  says: '前の答えの next。The `next` of the answer before; absent for the first rows.',
  shape: z.string().optional(),
}

export const repetition: Parameter = {
  in: 'header',
  says: '送り直しを見分ける鍵。Tells a repetition from a new request.',
  shape: z.string().min(1).max(200).optional(),
}
