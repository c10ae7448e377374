/** The licence the data is offered under: free to use, change and sell, with the source named (PDL1.0 says it is compatible). */
export const licence = {
  name: 'クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）',
  nameEnglish: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const
