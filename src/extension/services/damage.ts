import * as vscode from 'vscode';

const SHOW_LOG = 'Show Log';

/**
 * What takes the engine's warnings of weights that cannot be used: each goes to the log with its reason, and the first
 * is told to the user as well, whatever else is missing later.
 */
export function tellOfDamage(
  log: Pick<vscode.LogOutputChannel, 'warn' | 'show'>,
  tell: (message: string, item: string) => Thenable<string | undefined> = vscode.window.showWarningMessage,
): (message: string) => void {
  let isTold = false;
  return (message) => {
    log.warn(message);
    if (isTold) return;
    isTold = true;
    void tell(DAMAGE, SHOW_LOG).then((answer) => {
      if (answer === SHOW_LOG) log.show();
    });
  };
}

const DAMAGE =
  'On the Record cannot use a part of what it has learned, and finds less: its readable rules go on working. Installing the extension again mends this.';
