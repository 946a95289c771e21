/** The most a cell of a workbook holds, in UTF-16 units. Source: Microsoft, "Excel specifications and limits". */
export const mostInCell = 32_767;

/**
 * Text as a workbook cell holds it, so that it is read back the same: line breaks as line feeds, and what would be taken
 * for an escaped character (`_x0041_`, ECMA-376 ST_Xstring) escaped itself.
 */
export function cellText(text: string): string {
  const escaped = text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  // The library looks texts up in a plain object, which has names of its own ("constructor").
  return escaped in Object.prototype ? `_x${hex(escaped)}_${escaped.slice(1)}` : escaped;
}

function hex(text: string): string {
  return text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

/** A text in as many pieces as it takes cells to hold it, parted at a space or a line break where there is one near. */
export function cellParts(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > mostInCell) {
    const end = partingPlace(rest);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

function partingPlace(text: string): number {
  const space = text.slice(0, mostInCell).search(/\s\S{0,200}$/);
  if (space > 0) return space + 1;
  const isWithinPair = /[\ud800-\udbff]/.test(text.charAt(mostInCell - 1));
  return isWithinPair ? mostInCell - 1 : mostInCell;
}
