/** Records: what happened, as registers, surveys, the council and letters have it. */
import type { TermSection } from './term.ts'

export const recordsTerms = {
  register: {
    japanese: ['台帳'],
    english: 'register',
    meaning: {
      japanese: '相談の件数や催しの参加者数など、日々のできごとを書きためるもの。',
      english: 'Where things that happen day by day are recorded, such as enquiries or events.',
      everyday: true,
    },
  },
  entry: {
    japanese: ['記録'],
    english: 'entry',
    meaning: {
      japanese: '台帳に書かれた、できごと一つ。',
      english: 'One thing that happened, as written in a register.',
      everyday: true,
    },
  },
  measure: {
    japanese: ['測り方'],
    english: 'measure',
    note: '台帳の記録から指標の値を数える決まり。変えると系列が切れる。',
    meaning: {
      japanese: '台帳の記録から指標の値を数える決まり。',
      english: 'The rule by which the value of an indicator is counted from a register.',
      everyday: true,
    },
  },
  survey: {
    japanese: ['アンケート'],
    english: 'survey',
    note: '区民、委員、モニターで母集団が違う。',
    meaning: {
      japanese: '決まった設問で、多くの人に考えや経験をたずねる調査。',
      english: 'The same questions put to many people about what they think or have experienced.',
    },
  },
  wave: {
    japanese: ['回'],
    english: 'wave',
    meaning: {
      japanese: '同じアンケートを行った、一度ごとの調査。',
      english: 'One time that a survey was held.',
      everyday: true,
    },
  },
  question: {
    japanese: ['設問'],
    english: 'question',
    meaning: {
      japanese: 'アンケートでたずねること一つ。',
      english: 'One thing that a survey asks.',
      everyday: true,
    },
  },
  answer: {
    japanese: ['回答'],
    english: 'answer',
    note: 'アンケートの回答。意見への回答は reply。',
    meaning: {
      japanese: 'アンケートや意見に答えたもの。',
      english: 'What somebody answered to a survey or an opinion.',
      everyday: true,
    },
  },
  councilMeeting: {
    japanese: ['区政会議'],
    english: 'ward council',
    note: '意見を聴く場。選挙で選ばれた市会とは別。',
    meaning: {
      japanese: '区の計画や取組について、区民の委員から意見を聴く会議。',
      english: 'A meeting at which residents give their opinion on the plans and work of the ward.',
    },
  },
  councilOpinion: {
    japanese: ['意見'],
    english: 'opinion',
    meaning: {
      japanese: '区政会議で委員が述べたこと。区は、どうするかを回答します。',
      english: 'What a member said at the ward council; the ward has to reply to it.',
      everyday: true,
    },
  },
  reply: {
    japanese: ['意見への回答'],
    english: 'reply',
    meaning: {
      japanese: '出された意見をどうするか、区が答えたもの。',
      english: 'What the ward says it will do about an opinion.',
    },
  },
  response: {
    japanese: ['対応'],
    english: 'what was done',
    meaning: {
      japanese: '意見を受けて、区が実際にしたこと。',
      english: 'What the ward in fact did after an opinion.',
      everyday: true,
    },
  },
  citizenVoice: {
    japanese: ['市民の声'],
    english: "citizen's voice",
    meaning: {
      japanese: '市民から寄せられた意見や要望、問い合わせ。',
      english: 'An opinion, wish or question that a citizen has sent in.',
    },
  },
  listening: {
    japanese: ['広聴'],
    english: 'listening',
    meaning: {
      japanese: '市民の声を聴き、市や区の仕事に生かすこと。',
      english: 'Hearing what citizens say and making use of it in the work of the city.',
    },
  },
} as const satisfies TermSection['terms']
