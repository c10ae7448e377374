/** The licence a municipality offers its open data under. */
export interface Licence {
  readonly name: string
  readonly nameEnglish: string
  /** Where its text stands: what a catalogue names it by. */
  readonly address: string
}

/** Where a municipality says nothing: free to use, change and sell, with the source named (PDL1.0 says it is compatible). */
export const commonLicence: Licence = {
  name: 'クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）',
  nameEnglish: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  address: 'https://creativecommons.org/licenses/by/4.0/',
}
