const paths = {
  diagrams: 'M4 5h6v4H4zM14 15h6v4h-6zM14 5h6v4h-6zM10 7h4M17 9v6',
  route: 'M6 19h7a3.5 3.5 0 0 0 0-7h-3a3.5 3.5 0 0 1 0-7h8M15.5 2.5 18 5l-2.5 2.5',
  back: 'M14.5 5 7.5 12l7 7',
  next: 'M9.5 5l7 7-7 7',
  all: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  hide: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM5 19 19 5',
  larger: 'M12 5v14M5 12h14',
  smaller: 'M5 12h14',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M8 12h8',
  full: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  outline: 'M5 6h14M8 11h11M8 16h11M5 21h14',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4',
  share: 'M12 15V4M8 8l4-4 4 4M5 13v6h14v-6',
  keys: 'M3 7h18v10H3zM6 10h1M10 10h1M14 10h1M17.5 10h.5M7 14h10',
} as const;

export type IconName = keyof typeof paths;

/** A sign on a tool; the word stands beneath it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="22"
      height="22"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
