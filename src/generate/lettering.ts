/** The typeface of the app, which the drawings are measured with. */
export const typeface = 'Atkinson Hyperlegible Next';

/** The size of all text in a drawing, in pixels. */
export const fontSize = 16;
