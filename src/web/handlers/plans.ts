/** What hangs on the addresses of plans, their judgement, and their forms. */
import { about } from '../pages/about.tsx'
import { calendar, calendarFile, currentCalendar } from '../pages/calendar.tsx'
import { changes } from '../pages/changes.tsx'
import { check, checkRules } from '../pages/check.tsx'
import { comparison } from '../pages/comparison.tsx'
import { data, dataFile } from '../pages/data.tsx'
import { edition } from '../pages/edition.tsx'
import { feed } from '../pages/feed.ts'
import { finding, findingAnswer } from '../pages/finding.tsx'
import { forecasts } from '../pages/forecasts.tsx'
import { blankForm, documentForm, formStyle, officeYearForm, sheetForm } from '../pages/form.ts'
import {
  copyFormDesign,
  formDesign,
  formDesignFile,
  formDesigns,
  saveFormDesign,
} from '../pages/form-design.tsx'
import { forms } from '../pages/forms.tsx'
import { glossary } from '../pages/glossary.tsx'
import { initiative } from '../pages/initiative.tsx'
import { office } from '../pages/office.tsx'
import { officeYear } from '../pages/office-year.tsx'
import { overview } from '../pages/overview.tsx'
import { robots } from '../pages/robots.ts'
import { search } from '../pages/search.tsx'
import { sheet } from '../pages/sheet.tsx'
import { sitemap, sitemapPart } from '../pages/sitemap.ts'
import { source } from '../pages/source.tsx'
import { targetCheck, targetReading } from '../pages/target-check.tsx'
import type { planRoutes } from '../routes/plans.ts'
import type { Handler } from '../visit.ts'

export const planHandlers: Readonly<Record<keyof typeof planRoutes, Handler>> = {
  office,
  officeYear,
  sheet,
  initiative,
  source,
  overview,
  data,
  edition,
  dataFile,
  forms,
  formStyle,
  formDesigns,
  copyFormDesign,
  formDesign,
  saveFormDesign,
  formDesignFile,
  blankForm,
  sheetForm,
  documentForm,
  officeYearForm,
  search,
  glossary,
  about,
  feed,
  robots,
  sitemap,
  sitemapPart,
  currentCalendar,
  calendar,
  calendarFile,
  targetCheck,
  targetReading,
  check,
  checkRules,
  finding,
  findingAnswer,
  changes,
  forecasts,
  comparison,
}
