export { pictureOfTimeline, type TimelinePicture } from './pictureOfTimeline.ts';
export { Timeline } from './Timeline.tsx';
