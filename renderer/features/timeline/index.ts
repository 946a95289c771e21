export { type PictureRequest, pictureOfTimeline, type TimelinePicture } from './pictureOfTimeline.ts';
export { Timeline, type TimelineProps } from './Timeline.tsx';
