/** The fields of a meeting's notice; the agenda has three places, and as many more as are filled. */
import type { MeetingNotice } from '../../evidence/council/meeting.ts'
import type { DeskField } from './desk-form.tsx'

/** @param notice null for a new one */
export function meetingFields(
  notice: MeetingNotice | null,
  sheets: readonly { readonly id: string; readonly title: string }[],
): readonly DeskField[] {
  return [
    { name: 'on', label: '開催日', kind: 'date', value: notice?.on ?? '', required: true },
    {
      name: 'from',
      label: '始まり',
      value: notice?.from ?? '18:30',
      hint: '18:30 のように書きます。',
      required: true,
    },
    { name: 'until', label: '終わり', value: notice?.until ?? '20:30', required: true },
    {
      name: 'mode',
      label: '開き方',
      kind: 'select',
      value: notice?.mode ?? 'both',
      choices: [
        { value: 'inPerson', label: '会場に集まる' },
        { value: 'online', label: 'ウェブ会議' },
        { value: 'both', label: '会場とウェブ会議' },
      ],
    },
    { name: 'place', label: '会場', value: notice?.place ?? '' },
    ...agendaFields(notice, sheets),
    {
      name: 'closedReason',
      label: '公開しない理由',
      value: notice?.closedReason ?? '',
      hint: '公開する会議では空のままにします。',
    },
  ]
}

function agendaFields(
  notice: MeetingNotice | null,
  sheets: readonly { readonly id: string; readonly title: string }[],
): readonly DeskField[] {
  const agenda = notice?.agenda ?? []
  const places = Math.max(3, agenda.length + 1)
  return Array.from({ length: places }, (_, nth): readonly DeskField[] => {
    const item = agenda[nth]
    return [
      { name: `agenda.${nth}.title`, label: `議題${nth + 1}`, value: item?.title ?? '' },
      {
        name: `agenda.${nth}.question`,
        label: `議題${nth + 1}で話し合うこと`,
        value: item?.question ?? '',
        hint: '論点を一つに絞って書きます。',
      },
      {
        name: `agenda.${nth}.sheet`,
        label: `議題${nth + 1}の資料にする取組シート`,
        kind: 'select',
        value: item?.sheets[0] ?? '',
        none: '付けない',
        choices: sheets.map(({ id, title }) => ({ value: id, label: title })),
      },
      // further sheets of the point stay as they are
      {
        name: `agenda.${nth}.more`,
        label: '',
        kind: 'hidden',
        value: item?.sheets.slice(1).join(',') ?? '',
      },
    ]
  }).flat()
}
