export { ReferralScreen } from './ReferralScreen.tsx';
