/**
 * What pdf.js asks a browser to inflate its streams with, in one step. A PDF has hundreds of small ones, fonts and tables
 * of letters; handed to another thread piece by piece, they take longer to come and go than to inflate.
 */
import { inflateSync } from 'node:zlib'

/** Bytes of one stream at most: what grows beyond them pdf.js reads piece by piece itself, as far as a page needs it. */
const longest = 64_000_000

/** As much of a `DecompressionStream` as pdf.js uses: written to once, closed, and read to its end. */
export class InflateAtOnce {
  readonly #inflated: Uint8Array[] = []
  #failure: unknown = null

  /** @throws {TypeError} for any other format: pdf.js then reads the stream by itself, as where no browser knows it */
  constructor(format: string) {
    if (format !== 'deflate') throw new TypeError(`not read here: ${format}`)
  }

  readonly writable = {
    getWriter: () => ({
      ready: Promise.resolve(),
      write: async (bytes: Uint8Array) => this.#inflate(bytes),
      close: async () => {},
    }),
  }

  /** What is broken is told to whoever reads: pdf.js then mends what it can. */
  readonly readable = { [Symbol.asyncIterator]: () => this.#chunks() }

  #inflate(bytes: Uint8Array): void {
    try {
      this.#inflated.push(inflateSync(bytes, { maxOutputLength: longest }))
    } catch (error) {
      this.#failure = error
    }
  }

  async *#chunks(): AsyncGenerator<Uint8Array> {
    if (this.#failure !== null) throw this.#failure
    yield* this.#inflated
  }
}
