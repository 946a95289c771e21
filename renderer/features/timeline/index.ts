export { pictureOfTimeline, type PictureRequest, type TimelinePicture } from './pictureOfTimeline.ts';
export { Timeline, type TimelineProps } from './Timeline.tsx';
