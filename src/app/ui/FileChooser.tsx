import css from './FileChooser.module.css';
import { useFileDrop } from './useFileDrop.ts';

export type FileChooserProps = {
  readonly children: string;
  readonly dropWords: string;
  readonly accept: string;
  readonly look?: 'quiet' | 'outline' | 'solid';
  readonly onFile: (file: File) => void;
};

/** A file that is chosen, or dropped anywhere on the page. */
export function FileChooser({ children, dropWords, accept, look = 'quiet', onFile }: FileChooserProps) {
  const isOver = useFileDrop(onFile);
  return (
    <>
      <label className={[css['open'], css[look]].filter(Boolean).join(' ')}>
        <span>{children}</span>
        <input
          type="file"
          accept={accept}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) onFile(file);
            target.value = '';
          }}
        />
      </label>
      {isOver && <div className={css['drop']}>{dropWords}</div>}
    </>
  );
}
