/** A page that looks like a terminal in which `command` was typed and `output` came. */
export function terminalPage(command: string, output: string): string {
  return sheet(
    `<pre class="dark"><b>$ ${escape(command)}</b>\n${escape(output.trimEnd())}</pre>`,
    'pre{min-height:6rem}',
  );
}

/** A page that shows lines of a file, with those marked that hold one of `marks`. */
export function filePage(name: string, lines: readonly string[], marks: readonly string[]): string {
  const shown = lines.map((line) =>
    marks.some((mark) => line.includes(mark)) ? `<mark>${escape(line)}</mark>` : escape(line),
  );
  return sheet(`<p>${escape(name)}</p><pre>${shown.join('\n')}</pre>`, 'mark{background:#ffe9a8}');
}

function sheet(body: string, style: string): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><style>
    body{margin:0;background:#fff;color:#17251d;font:15px/1.6 "DejaVu Sans Mono",monospace}
    p{margin:0;padding:8px 16px;background:#e4f0e6;font-weight:700}
    pre{margin:0;padding:16px;white-space:pre-wrap;font:inherit}
    .dark{background:#10231a;color:#e9f1ea}
    ${style}
  </style><body>${body}</body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
