/** How much one request may bring: a document as large as intake reads, or the text of a form. */
import { largestText } from '../intake/decode.ts'

export interface RequestLimit {
  /** What a person is told. */
  readonly megabytes: number
  /** What the request may weigh with all that a form puts around its text. */
  readonly bytes: number
}

const megabyte = 1024 * 1024

/** The file's name, the lines around it and the other fields of the form, generously. */
const formAround = 64 * 1024

export const documentLimit: RequestLimit = {
  megabytes: largestText / megabyte,
  bytes: largestText + formAround,
}

/** Many documents at once; they are put on the disk as they arrive. */
export const batchLimit: RequestLimit = { megabytes: 200, bytes: 200 * megabyte + formAround }

export const formLimit: RequestLimit = { megabytes: 1, bytes: megabyte }
