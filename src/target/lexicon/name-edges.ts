/** Words at the edges of an indicator's name that do not belong to it, longest first where one ends another. */
export const nameHeads: readonly string[] = `
また、 また, また なお、 なお, なお 行い、 さらに、 さらに さらに, かつ、 かつ 及び 並びに とともに、 とともに と共に 一方、 一方 うち、 までの間に、 までの間に までの間 までに まで 迄に においては においても において における には について、 については について に の間に では は
を目途に を目標に 頃 以降 から 時点で 時点 目標値は 目標値を 目標値として 目標値 目標は 目標を 目標として の で
`
  .trim()
  .split(/\s+/u)

export const nameTails: readonly string[] = `
について、その について，その 、その ，その については について における において につき として とし のうち うち の目標値を の目標値は の目標値 の目標を の目標は の目標 目標値を 目標値は 目標値として 目標値 目標を 目標は 目標として 目標 少なくとも 毎年度 毎年 合計 年間 新たに 累計 延べ おおむね 概ね それぞれ 最低
全体の が、 では、 では が は を の で に も 平均 約 計 年 全体 全
`
  .trim()
  .split(/\s+/u)

/** These end longer words too (設計, 生年, 全国平均): they go only behind kana or a sign. */
export const cautiousTails: ReadonlySet<string> = new Set([
  '平均',
  '約',
  '計',
  '年',
  '全体',
  '全',
  '目標',
  'うち',
])
