import type { ComponentType } from 'react';
import type { CaseRecord } from '../../shared/contract/cases.ts';
import type { CaseId } from '../../shared/contract/values.ts';
import { AgenciesParts } from '../features/agencies/index.ts';
import { AnalysisScreen } from '../features/analysis/index.ts';
import { ChronologyScreen } from '../features/chronology/index.ts';
import { FindingsScreen } from '../features/findings/index.ts';
import { OverviewParts } from '../features/overview/index.ts';
import { RapidReviewParts } from '../features/rapid-review/index.ts';
import { RecommendationsScreen } from '../features/recommendations/index.ts';
import { ReportScreen } from '../features/report/index.ts';
import { PeopleParts } from './PeopleParts.tsx';

export interface Section {
  readonly path: string;
  readonly title: string;
  /** A section of several parts is told which of them the address names. */
  readonly Screen: ComponentType<{ caseId: CaseId; part?: string | undefined }>;
  readonly countOf?: (counts: CaseRecord['counts']) => number;
}

/** The sections of a case in the order of the work; Alt+1 to Alt+9. */
export const sections: readonly Section[] = [
  { path: 'overview', title: 'Overview', Screen: OverviewParts },
  { path: 'agencies', title: 'Agencies', Screen: AgenciesParts, countOf: ({ agencies }) => agencies },
  { path: 'people', title: 'People', Screen: PeopleParts },
  { path: 'chronology', title: 'Chronology', Screen: ChronologyScreen, countOf: ({ entries }) => entries },
  { path: 'analysis', title: 'Analysis', Screen: AnalysisScreen },
  { path: 'rapid-review', title: 'Rapid review', Screen: RapidReviewParts },
  { path: 'findings', title: 'Findings', Screen: FindingsScreen, countOf: ({ findings }) => findings },
  {
    path: 'recommendations',
    title: 'Recommendations',
    Screen: RecommendationsScreen,
    countOf: ({ recommendations }) => recommendations,
  },
  { path: 'report', title: 'Report', Screen: ReportScreen },
];
