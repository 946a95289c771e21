import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { linkAddress } from '../../../../shared/domain/linkAddress.ts';
import { Button, Dialog, showNotice, TextField } from '../../../ui/index.ts';
import { linkAround, linkedWords, removeLink, setLink } from './link.ts';

/** The address behind some words. Candour opens none: it is copied, and opened where there is a network. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [current] = useState(() => linkAround(editor));
  const [marked] = useState(() => linkedWords(editor));
  const [address, setAddress] = useState(current ?? '');
  const [words, setWords] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const save = () => {
    const href = linkAddress(address);
    setIsRefused(href === null);
    if (href === null) return;
    onClose();
    setLink(editor, href, words.trim() || address.trim());
  };
  return (
    <Dialog
      title={current === null ? 'Link' : 'Change the link'}
      isOpen
      onOpenChange={onClose}
      onSubmit={save}
      actions={
        <>
          <Button type="submit" variant="primary">
            {current === null ? 'Make the link' : 'Save the link'}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
          {current !== null && (
            <>
              <Button onPress={() => void copyAddress(current)}>Copy the address</Button>
              <Button
                onPress={() => {
                  onClose();
                  removeLink(editor);
                }}
              >
                Remove the link
              </Button>
            </>
          )}
        </>
      }
    >
      {marked === '' ? (
        <TextField
          label="Words that stand for it"
          hint="The address itself, if left empty."
          value={words}
          onChange={setWords}
        />
      ) : (
        <p>“{marked}”</p>
      )}
      <TextField
        label="Address"
        hint="Of a page, or of a mailbox. Candour does not open it; it is live in the Word and PDF files."
        autoFocus
        maxLength={2_000}
        spellCheck="false"
        value={address}
        onChange={setAddress}
        error={
          isRefused
            ? 'A link is to a page, https://www.gov.uk, or to a mailbox, name@example.org.'
            : undefined
        }
      />
    </Dialog>
  );
}

async function copyAddress(address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    showNotice('Address copied.');
  } catch {
    showNotice('The address could not be copied. Mark it in the field and press Ctrl+C.');
  }
}
