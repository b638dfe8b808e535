/** What the page needs to know of its webview: where it may load from, and the addresses of its files there. */
export interface PageSources {
  /** The webview's `cspSource`. */
  readonly cspSource: string;
  readonly script: string;
  readonly style: string;
  readonly nonce: string;
  readonly title: string;
}

/** What the page may load: its own style sheets and icons, and the one script that carries the nonce. Nothing else. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src {cspSource}; font-src {cspSource}; script-src 'nonce-{nonce}'; img-src 'none'";

/** The policy of one page. */
export function contentSecurityPolicy({ cspSource, nonce }: Pick<PageSources, 'cspSource' | 'nonce'>): string {
  return CONTENT_SECURITY_POLICY.replaceAll('{cspSource}', cspSource).replaceAll('{nonce}', nonce);
}

/** The page before its first content. */
export function pageHtml(sources: PageSources): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(sources)}">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>${sources.title}</title>
<link rel="stylesheet" href="${sources.style}">
</head>
<body>
<div id="root"></div>
<script nonce="${sources.nonce}" src="${sources.script}"></script>
</body>
</html>
`;
}

/** 128 random bits in base 64 for URLs: fresh for each page. */
export function makeNonce(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (c) => ({ '+': '-', '/': '_', '=': '' })[c] ?? '');
}
