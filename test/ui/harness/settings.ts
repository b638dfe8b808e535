/** The kinds of theme that the product must look right in. */
export type Theme = 'light' | 'dark' | 'hc-dark' | 'hc-light';

/** A built-in theme of each kind, and the class that the workbench carries while it is on. */
export const themes: Record<Theme, { id: string; label: string; mark: string }> = {
  light: { id: 'Light Modern', label: 'Light Modern', mark: 'vs' },
  dark: { id: 'Dark Modern', label: 'Dark Modern', mark: 'vs-dark' },
  'hc-dark': { id: 'Default High Contrast', label: 'Dark High Contrast', mark: 'hc-black' },
  'hc-light': { id: 'Default High Contrast Light', label: 'Light High Contrast', mark: 'hc-light' },
};

/** The user's settings of a test: one theme, and nothing that moves or covers what is looked at. */
export const settingsFor = (theme: Theme): Record<string, unknown> => ({
  'workbench.colorTheme': themes[theme].id,
  'workbench.reduceMotion': 'on',
  'workbench.editor.enablePreview': false,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'git.enabled': false,
});
