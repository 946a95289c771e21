import { ArrowDown, ArrowUp, Ellipsis, Trash2 } from 'lucide-react';
import type { Recommendation } from '../../../shared/contract/recommendations.ts';
import { IconButton, Menu, MenuItem, MenuSeparator } from '../../ui/index.ts';
import { nameOf } from './recommendationWords.ts';
import type { RecommendationActs } from './useRecommendationActs.ts';

interface RecommendationMenuProps {
  recommendation: Recommendation;
  place: { readonly index: number; readonly of: number };
  acts: RecommendationActs;
}

export function RecommendationMenu({ recommendation, place, acts }: RecommendationMenuProps) {
  return (
    <Menu
      label={nameOf(recommendation)}
      trigger={
        <IconButton
          label={`More for ${nameOf(recommendation)}`}
          size="small"
          icon={<Ellipsis size={16} strokeWidth={1.5} aria-hidden />}
        />
      }
    >
      <MenuItem
        icon={<ArrowUp size={16} strokeWidth={1.5} aria-hidden />}
        keys="Alt ↑"
        isDisabled={place.index === 0}
        onAction={() => void acts.move(recommendation, place.index - 1)}
      >
        Move up
      </MenuItem>
      <MenuItem
        icon={<ArrowDown size={16} strokeWidth={1.5} aria-hidden />}
        keys="Alt ↓"
        isDisabled={place.index === place.of - 1}
        onAction={() => void acts.move(recommendation, place.index + 1)}
      >
        Move down
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={<Trash2 size={16} strokeWidth={1.5} aria-hidden />}
        isDangerous
        onAction={() => void acts.remove(recommendation)}
      >
        Remove the recommendation
      </MenuItem>
    </Menu>
  );
}
