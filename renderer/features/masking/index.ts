export { CoveredText, useCoveredWords } from './CoveredText.tsx';
export { CoveredTextArea, CoveredTextField } from './CoveredField.tsx';
export {
  RealNames,
  useMasking,
  usePeopleWithRealNames,
  usePersonName,
  useShownPeople,
} from './RealNames.tsx';
export { RealNamesMark } from './RealNamesMark.tsx';
export { useMaskingCommand } from './useMaskingCommand.ts';
export { useShowNames } from './useShowNames.ts';
