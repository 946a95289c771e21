import { ArrowDown, ArrowUp } from 'lucide-react';
import { IconButton } from './Button.tsx';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

interface PlaceButtonsProps {
  /** The place in the order, counting from 0, and how many there are. */
  place: { readonly index: number; readonly of: number };
  onMove: (position: number) => void;
}

/** Moves what is selected one place up or down. */
export function PlaceButtons({ place: { index, of }, onMove }: PlaceButtonsProps) {
  return (
    <>
      <IconButton
        label="Move up"
        size="small"
        icon={<ArrowUp {...icon} />}
        isDisabled={index <= 0}
        onPress={() => onMove(index - 1)}
      />
      <IconButton
        label="Move down"
        size="small"
        icon={<ArrowDown {...icon} />}
        isDisabled={index === of - 1}
        onPress={() => onMove(index + 1)}
      />
    </>
  );
}
