// A key of the keyboard, as printed beside what it does. Only useful where there is a keyboard.

export const KeyHint = ({ keys }: { readonly keys: readonly string[] }) => (
  <span className="inline-flex gap-1">
    {keys.map((key) => (
      <kbd
        key={key}
        className="inline-flex min-w-6 items-center justify-center rounded-mark border border-border-strong bg-surface px-1.5 font-sans text-xs leading-5 font-medium text-ink-2"
      >
        {key}
      </kbd>
    ))}
  </span>
);
