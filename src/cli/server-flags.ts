/** How V8 treats the memory of a process that serves pages. */
import { setFlagsFromString } from 'node:v8'

/**
 * Garbage is collected once the heap has grown by two fifths: V8 lets it lie as long as the machine has room, and an import of
 * 500 files then holds 1.4 times what one of 50 holds. It costs no time that can be measured (`npm run bench -- import-batch`).
 */
const heapGrowth = '--heap-growing-percent=40'

/**
 * Nothing is made long-lived from the start because what came before it lived long: after a day on which letters were printed,
 * answers to a survey would be, and whatever they point at would stay with them (`npm run bench -- survey-answers`: 1.4 times
 * the computing for an answer, in every second run).
 */
const everythingBeginsYoung = '--no-allocation-site-pretenuring'

/** To be called first: code that is compiled already keeps the habits it was compiled with. */
export function setServerFlags(): void {
  setFlagsFromString(heapGrowth)
  setFlagsFromString(everythingBeginsYoung)
}
