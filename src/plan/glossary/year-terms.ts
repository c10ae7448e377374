/** The course of a year: stages, days, and what is done to a sheet in them. */
import type { TermSection } from './term.ts'

export const yearTerms = {
  fiscalYear: {
    japanese: ['年度'],
    english: 'fiscal year',
    note: '4月に始まる年で数える。',
    meaning: {
      japanese: '4月から次の年の3月までの一年。',
      english: 'The year from April to the following March.',
    },
  },
  midyearReview: {
    japanese: ['中間振り返り'],
    english: 'mid-year review',
    note: '年度の途中の確認。計画期間の中間ではない。',
    meaning: {
      japanese: '年度の途中で、取組と目標が予定どおり進んでいるかを確かめること。',
      english: 'A look, within the year, at whether the work and its targets are on course.',
    },
  },
  implementationOutlook: {
    japanese: ['取組内容の実施見込み'],
    english: 'will it be done as planned?',
    note: '(i) は expected、(ii) は notExpected。',
    meaning: {
      japanese: '予定した取組を年度内にできそうかどうか。',
      english: 'Whether the planned work is likely to be done within the year.',
    },
  },
  attainmentOutlook: {
    japanese: ['目標の達成見込み'],
    english: 'will the target be met?',
    note: '① は expected、② は notExpected。',
    meaning: {
      japanese: '目標に届きそうかどうか。',
      english: 'Whether the target is likely to be met.',
    },
  },
  selfEvaluation: {
    japanese: ['自己評価'],
    english: 'self-evaluation',
    standard: true,
    note: '所属の評価。計算した判定で書き換えない。',
    meaning: {
      japanese: '年度が終わり、区や局が自分の取組の結果を評価したもの。',
      english: 'How the ward or bureau itself rates the result after the year.',
    },
  },
  issuesAndImprovements: {
    japanese: ['課題と改善策'],
    english: 'issues and improvements',
    note: '②のときは必須。',
    meaning: {
      japanese: 'うまくいかなかったことと、これからどう直すか。',
      english: 'What did not go well, and what will be done about it.',
    },
  },
  workingSheet: {
    japanese: ['庁内の取組シート'],
    english: 'working sheet',
    note: '公表されるまで庁内で書き、承認していくシート。公表されたものは sheet。',
    meaning: {
      japanese: '公表する前に、庁内で書き、承認していくシート。',
      english: 'A sheet while it is written and approved inside the office.',
    },
  },
  stage: {
    japanese: ['段階'],
    english: 'stage',
    note: '下書きから公表までのどこにあるか。',
    meaning: {
      japanese: '下書きから公表まで、いまどこにあるか。',
      english: 'How far a sheet is on its way from draft to publication.',
      everyday: true,
    },
  },
  procedure: {
    japanese: ['段階の進め方'],
    english: 'procedure',
    note: '段階の並び、進むのに要ること、だれが決めるか。市ごと・プランごとのデータ。',
    meaning: {
      japanese: '下書きから公表まで、どの順に、だれが決めるか。',
      english: 'In which order, and by whom, a sheet is decided until it is published.',
      everyday: true,
    },
  },
  submission: {
    japanese: ['提出'],
    english: 'submission',
    note: '承認に出すこと。',
    meaning: {
      japanese: '書いたものを承認に出すこと。',
      english: 'Handing in what was written for approval.',
      everyday: true,
    },
  },
  revision: {
    japanese: ['改定履歴', '改訂履歴'],
    english: 'revision',
    note: '何を、何から何へ、なぜ、だれが、いつから。印は記録から作る。',
    meaning: {
      japanese: '公表した後に、何を、なぜ、いつから変えたかの記録。',
      english: 'What was changed after publication, why, and from when.',
    },
  },
  asOf: {
    japanese: ['時点', '現在'],
    english: 'as of',
    meaning: {
      japanese: 'その値がいつのものか。',
      english: 'The day a value is for.',
      everyday: true,
    },
  },
  provisional: {
    japanese: ['見込み', '確定前'],
    english: 'provisional',
    meaning: {
      japanese: 'まだ確定していない値。後で変わることがあります。',
      english: 'A value that is not final and may change.',
      everyday: true,
    },
  },
  edition: {
    japanese: ['公表版'],
    english: 'edition',
    note: '公表のときに固めた一年分。',
    meaning: {
      japanese: '一年度分の公表したものを、その時のまま固めたもの。',
      english: 'All that was published for one fiscal year, kept as it then was.',
    },
  },
  formTemplate: {
    japanese: ['様式'],
    english: 'form',
    note: '欄と見出しの並び。年度で替わり、空白でも記入済みでも刷れる。',
    meaning: {
      japanese: '欄と見出しの並びを決めた用紙。',
      english: 'A paper with its headings and fields in a set order.',
      everyday: true,
    },
  },
} as const satisfies TermSection['terms']
