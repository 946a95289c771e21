export { EarlierReviewsScreen } from './EarlierReviewsScreen.tsx';
