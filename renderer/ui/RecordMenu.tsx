import { ArrowDown, ArrowUp, Ellipsis, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './Button.tsx';
import { Menu, MenuItem, MenuSeparator } from './Menu.tsx';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

interface RecordMenuProps {
  /** The record as it is called: "Finding 2". */
  name: string;
  /** Its place in the order, counting from 0, and how many there are. */
  place: { readonly index: number; readonly of: number };
  removeLabel: string;
  size?: 'normal' | 'small';
  onMove: (position: number) => void;
  onRemove: () => void;
  /** Acts of its own, before the others. */
  children?: ReactNode;
}

/** What can be done with a record that stands in an order: move it, take it out. */
export function RecordMenu({
  name,
  place,
  removeLabel,
  size = 'normal',
  onMove,
  onRemove,
  children,
}: RecordMenuProps) {
  return (
    <Menu
      label={name}
      trigger={<IconButton label={`More for ${name}`} size={size} icon={<Ellipsis {...icon} />} />}
    >
      {children}
      <MenuItem
        icon={<ArrowUp {...icon} />}
        keys="Alt ↑"
        isDisabled={place.index === 0}
        onAction={() => onMove(place.index - 1)}
      >
        Move up
      </MenuItem>
      <MenuItem
        icon={<ArrowDown {...icon} />}
        keys="Alt ↓"
        isDisabled={place.index === place.of - 1}
        onAction={() => onMove(place.index + 1)}
      >
        Move down
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 {...icon} />} isDangerous onAction={onRemove}>
        {removeLabel}
      </MenuItem>
    </Menu>
  );
}
