/** Evaluation and judgement: what was reached, as the office says and as it is computed. */
import type { TermSection } from './term.ts'

export const judgementTerms = {
  attained: {
    japanese: ['目標達成'],
    english: 'attained',
    note: '① 所属が宣言した評価。',
    meaning: {
      japanese: '目標を達成したと、区や局が自分で評価したもの（①）。',
      english: 'The ward or bureau itself says that the target was met (①).',
    },
  },
  notAttained: {
    japanese: ['目標未達成'],
    english: 'not attained',
    note: '② 所属が宣言した評価。',
    meaning: {
      japanese: '目標を達成できなかったと、区や局が自分で評価したもの（②）。',
      english: 'The ward or bureau itself says that the target was not met (②).',
    },
  },
  met: {
    japanese: ['達成'],
    english: 'met',
    note: '計算した結果。',
    meaning: {
      japanese: '公表された数字を計算すると、目標に届いていること。',
      english: 'By the published figures the target was reached.',
    },
  },
  unmet: {
    japanese: ['未達成'],
    english: 'not met',
    note: '計算した結果。',
    meaning: {
      japanese: '公表された数字を計算すると、目標に届いていないこと。',
      english: 'By the published figures the target was not reached.',
    },
  },
  undetermined: {
    japanese: ['判定できない'],
    english: 'cannot be judged',
    note: '計算した結果。実績の空欄は0でも未達成でもない。',
    meaning: {
      japanese: '数字が足りないなどの理由で、達成とも未達成とも言えないこと。',
      english: 'Nothing can be said either way, because a figure is missing or for another reason.',
    },
  },
  judgement: {
    japanese: ['判定'],
    english: 'judgement',
    note: '結果、理由、使った値、規則をひとまとめにしたもの。',
    meaning: {
      japanese: '公表された数字と決まった規則で、目標に届いたかを計算した結果。',
      english: 'Whether a target was reached, computed from published figures by set rules.',
    },
  },
  evidence: {
    japanese: ['根拠'],
    english: 'evidence',
    standard: true,
    meaning: {
      japanese: '数字や評価のもとになった調査や記録。',
      english: 'The survey or record that a figure or an evaluation rests on.',
      everyday: true,
    },
  },
  source: {
    japanese: ['出典'],
    english: 'source',
    standard: true,
    meaning: {
      japanese: 'どの文書のどこに書かれているか。',
      english: 'In which document, and where in it, something stands.',
    },
  },
  check: {
    japanese: ['点検'],
    english: 'check',
    note: '公表された文書を読み直し、確かめたいところを挙げること。',
    meaning: {
      japanese: '公表された文書を読み直し、確かめたいところを挙げること。',
      english: 'Reading published documents again and naming what should be looked at.',
      everyday: true,
    },
  },
  finding: {
    japanese: ['指摘'],
    english: 'finding',
    note: '点検で見つかったこと。',
    meaning: {
      japanese: '点検で見つかった、確かめたいところ。',
      english: 'Something that the check found and that should be looked at.',
      everyday: true,
    },
  },
  setAside: {
    japanese: ['確認済み'],
    english: 'set aside',
    note: '所属が見て、理由を付けてそのままとした指摘。言葉が変わると外れる。',
    meaning: {
      japanese: '区や局が見て、理由を付けてそのままとした指摘。',
      english: 'A finding that the office looked at and let stand, with its reason.',
      everyday: true,
    },
  },
  span: {
    japanese: ['箇所'],
    english: 'place',
    standard: true,
    meaning: {
      japanese: '文書の中の、その言葉がある場所。',
      english: 'Where in the document the words stand.',
      everyday: true,
    },
  },
  problem: {
    japanese: ['不備'],
    english: 'problem',
    meaning: {
      japanese: '足りない、または読み取れないところ。',
      english: 'Something that is missing or cannot be read.',
      everyday: true,
    },
  },
  blocks: {
    japanese: ['要修正'],
    english: 'must be corrected',
    note: '直すまで受け入れられない不備。',
    meaning: {
      japanese: '直すまで先に進めないところ。',
      english: 'Something that has to be put right before going on.',
      everyday: true,
    },
  },
  asks: {
    japanese: ['要確認'],
    english: 'to be checked',
    note: '読み方はあるが、人が確かめる不備。',
    meaning: {
      japanese: '合っているか、人が確かめるところ。',
      english: 'Something a person has to look at.',
      everyday: true,
    },
  },
} as const satisfies TermSection['terms']
