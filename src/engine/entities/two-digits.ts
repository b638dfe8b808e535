/** A month or a day as ISO writes it: "05". */
export const twoDigits = (n: number): string => String(n).padStart(2, '0');
