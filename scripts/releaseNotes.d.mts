export function readNotes(changelog: string, version: string, cliVersion: string): string;
