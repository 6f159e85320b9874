const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** A UPN that is right, of a running number. */
export const upn = (n: number): string => {
  const digits = `8012${String(n).padStart(8, '0')}`
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (at + 2), 0)
  return `${letters[sum % 23]}${digits}`
}
