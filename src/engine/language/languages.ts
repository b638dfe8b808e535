/** Whether a text in this language, as `Analysis.language` has it, is read: English, or too little of it to tell. */
export function isRead(language: string): boolean {
  return language === 'en' || language === 'und';
}

/** What English calls a language: "German"; its code where it has no name for it. */
export function languageName(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(language) ?? language;
}
