/** Links about the ward council, made from its table of routes. */
import type { CouncilLinks } from '../../ui/links/council-links.ts'
import type { Language } from '../../ui/site.ts'
import { href } from '../routes.ts'

export function councilLinks(language: Language): CouncilLinks {
  const to = { language }
  return {
    councils: () => href('councils', {}, to),
    council: (office) => href('council', { office }, to),
    councilOpinions: (office, query) =>
      href(
        'councilOpinions',
        { office },
        query === undefined ? to : { ...to, query: asked(query) },
      ),
    councilYear: (office, year) => href('councilYear', { office, year }, to),
    councilYearFile: (office, year, format) => href('councilYearFile', { office, year, format }),
    councilCalendar: (office) => href('councilCalendar', { office }),
    councilMeeting: (meeting) => href('councilMeeting', { meeting }, to),
    councilMaterials: (meeting) => href('councilMaterials', { meeting }),
    councilOpinion: (opinion) => href('councilOpinion', { opinion }, to),
    councilPoll: (poll) => href('councilPoll', { poll }, to),
    myCouncil: () => href('myCouncil', {}),
    ballot: (poll) => href('ballot', { poll }),
    councilWork: () => href('councilWork', {}),
    councilDesk: (office, seat) =>
      href(
        'councilDesk',
        { office },
        seat === undefined ? {} : { query: { mend: seat }, anchor: 'form-mending' },
      ),
    councilMeasures: (office) => href('councilMeasures', { office }),
    endCouncilBinding: (office, binding) => href('endCouncilBinding', { office, binding }),
    councilFile: (office, table) => href('councilFile', { office, table }),
    councilImport: (office, table, id) => href('councilImport', { office, table, import: id }),
    meetingWork: (meeting) => href('meetingWork', { meeting }),
    opinionWork: (opinion) => href('opinionWork', { opinion }),
    pollWork: (poll) => href('pollWork', { poll }),
  }
}

function asked(query: Parameters<CouncilLinks['councilOpinions']>[1]) {
  const { words, stage, year, after } = query ?? {
    words: null,
    stage: null,
    year: null,
    after: null,
  }
  return { q: words, stage, year, after }
}
