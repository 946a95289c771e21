/** `1 day`, `2,655 days`; the plural is given where it is more than an s. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
