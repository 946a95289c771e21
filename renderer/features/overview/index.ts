export { OverviewParts } from './OverviewParts.tsx';
