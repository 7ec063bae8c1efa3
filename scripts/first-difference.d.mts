export function firstDifference(found: unknown, expected: unknown, at?: string): string | null;
export function firstTextDifference(found: string, expected: string): string | null;
