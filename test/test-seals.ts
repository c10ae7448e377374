/** Seals with a key of the tests. */
import { createSeals } from '../src/lib/seal.ts'

export const testSeals = () => createSeals(new Uint8Array(32).fill(7))
