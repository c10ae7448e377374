/** A whole number as settings of a Word file hold it: a count of columns, levels or entries, never more than there can be. */

/** @param otherwise What stands for a setting that is missing or says no number */
export function wholeNumber(written: string | null | undefined, otherwise: number): number {
  return /^\d+$/u.test(written ?? '') ? Math.min(Number(written), most) : otherwise
}

const most = 32_767
