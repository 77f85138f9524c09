/** A line of text among the settings; stored when it is left. */
import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useState } from 'react';

export function SettingsText(
  props: Omit<TextInputProps, 'value' | 'onChange'> & {
    stored: string;
    onStore: (text: string) => void;
  },
) {
  const { stored, onStore, ...rest } = props;
  const [text, setText] = useState(stored);
  useEffect(() => setText(stored), [stored]);
  return (
    <TextInput
      {...rest}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => {
        if (text !== stored) onStore(text);
      }}
    />
  );
}
