/** A value the form carries along unseen. Only what the reader may know: anyone can read and change it. */
export const Hidden = ({ name, value }: { name: string; value: string | number }) => (
  <input type="hidden" name={name} value={value} />
)
