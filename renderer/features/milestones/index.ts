export { MilestonesScreen } from './MilestonesScreen.tsx';
export { NextMilestone } from './NextMilestone.tsx';
