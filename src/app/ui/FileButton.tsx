import css from './FileButton.module.css';

export type FileButtonProps = {
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly outline?: boolean;
  readonly describedBy?: string;
};

/** The browser's own choice of a file, in the look of a button; the same file can be chosen twice. */
export function FileButton({ label, accept, onFile, outline = false, describedBy }: FileButtonProps) {
  return (
    <label className={[css['file'], outline && css['outline']].filter(Boolean).join(' ')}>
      <span>{label}</span>
      <input
        type="file"
        accept={accept}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          target.value = '';
        }}
      />
    </label>
  );
}
