/** Targets and indicators: what is to be reached, and what it is measured by. */
import type { TermSection } from './term.ts'

export const targetsTerms = {
  indicator: {
    japanese: ['指標'],
    english: 'indicator',
    standard: true,
    note: '定義、単位、向き、系列の切れ目を持つ。アウトカム指標は段階が outcome の指標。',
    meaning: {
      japanese: '目標に届いたかを測るためのものさし。「〜と感じる区民の割合」など。',
      english:
        'What is measured to see whether a target was reached, such as a share of residents.',
    },
  },
  target: {
    japanese: ['目標', '目標値'],
    english: 'target',
    standard: true,
    note: '読み取って確かめられるもの。',
    meaning: {
      japanese: 'いつまでに、どこまで届きたいかを表したもの。',
      english: 'How far to get, and by when.',
    },
  },
  targetStatement: {
    japanese: ['目標の文'],
    english: 'target statement',
    standard: true,
    note: '書かれたままの目標。一つの文に目標がいくつもあることも、一つもないこともある。',
    meaning: {
      japanese: '文書に書かれたとおりの目標の文。',
      english: 'A target in the words of the document.',
    },
  },
  baseline: {
    japanese: ['基準値', '現況値'],
    english: 'baseline',
    standard: true,
    note: '参考や前年度実績は観測値。基準値はその役割の名前。',
    meaning: {
      japanese: '目標と比べるもとになる、始める前の値。',
      english: 'The value before the start, which the target is compared with.',
    },
  },
  actual: {
    japanese: ['実績', '実績値'],
    english: 'actual',
    standard: true,
    note: 'コードでは observation。',
    meaning: {
      japanese: '実際に測った値。目標と比べます。',
      english: 'The value in fact measured; it is compared with the target.',
    },
  },
  seriesBreak: {
    japanese: ['定義変更', '調査方法変更'],
    english: 'break in series',
    standard: true,
    note: '切れ目をまたいで進み具合を計算しない。',
    meaning: {
      japanese: '測り方が変わり、前の年の値とそのまま比べられないこと。',
      english: 'A change in how a value is measured: earlier years cannot simply be compared.',
    },
  },
  relisting: {
    japanese: ['再掲'],
    english: 'listed again',
    note: '写しではなく参照。元と食い違えば矛盾として示す。',
    meaning: {
      japanese: 'ほかのところに載っている取組や目標を、もう一度載せたもの。',
      english: 'An initiative or target that also stands elsewhere.',
    },
  },
  raised: {
    japanese: ['目標値UP'],
    english: 'target raised',
    meaning: {
      japanese: '前の年度より目標を高くしたこと。',
      english: 'The target is higher than that of the year before.',
    },
  },
  corrected: {
    japanese: ['目標値修正'],
    english: 'target corrected',
    meaning: {
      japanese: '前に公表した目標の値を改めたこと。',
      english: 'The value of a target published before was changed.',
    },
  },
  added: {
    japanese: ['新規指標'],
    english: 'indicator added',
    meaning: {
      japanese: 'その年度から新しく使う指標。',
      english: 'An indicator used for the first time in this year.',
      everyday: true,
    },
  },
  collectionRate: {
    japanese: ['収納率'],
    english: 'collection rate',
    note: '出納整理期間が終わるまで確定しない。',
    meaning: {
      japanese: '納められるはずの額のうち、実際に納められた割合。5月末ごろに確定します。',
      english: 'The share of what was due that was in fact paid; final around the end of May.',
    },
  },
} as const satisfies TermSection['terms']
