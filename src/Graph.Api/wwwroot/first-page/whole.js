/** The largest whole number the service takes. */
const most = 2 ** 31 - 1;

/**
 * The whole number from 1 that a field asks for. What is none is put right in the field too, so that what counts is what stands there; where nothing stands, what stood there at first.
 * @param {HTMLInputElement} field
 */
export function wholeOf(field) {
  const typed = Math.floor(Number.isNaN(field.valueAsNumber) ? Number(field.defaultValue) : field.valueAsNumber);
  const whole = Math.min(most, Math.max(1, typed));
  if (field.value !== String(whole)) field.value = String(whole);
  return whole;
}
