/** The words around files: the official form and the data. */
export const japaneseFormWords = {
  heading: '様式で見る',
  media: { pdf: 'PDF', xlsx: 'Excel', docx: 'Word', html: 'HTML（印刷用）' },
  title: '様式',
  lead: '取組を書く様式です。空白の様式を取り出して使うか、どのような形で公表されるかを確かめられます。',
  years: (from: string | null, to: string | null) =>
    from === null && to === null
      ? 'すべての年度'
      : `${from === null ? '' : `${from}から`}${to === null ? '' : `${to}まで`}`,
  blankHeading: '空白の様式',
  preview: '様式の見本',
}
