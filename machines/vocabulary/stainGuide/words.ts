/** What counts as focal where no source gives a rule: the tool's own definition of the reading. */
export const focalUnspecified =
  'Only part of the tumour cells react, or weakly. No agreed cut-off was found in the sources read; ' +
  'focal here means focal, patchy or weak.';

/** What counts as negative where the section holds its own control. */
export const negativeWithInternalControl =
  'No tumour cell reacts and the internal control does; ' +
  'without a reacting control the result is unknown, not negative.';

/** What counts as negative where the section holds no reliable control. */
export const negativeWithExternalControl =
  'No tumour cell reacts and the external control does; ' +
  'without a reacting control the result is unknown, not negative.';
