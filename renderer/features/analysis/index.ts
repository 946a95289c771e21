export { AnalysisScreen } from './AnalysisScreen.tsx';
