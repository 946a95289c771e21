export { RapidReviewParts } from './RapidReviewParts.tsx';
