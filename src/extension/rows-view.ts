import * as vscode from 'vscode';

/** The rows of a view: which there are, and how each is shown. */
export type Rows<Node> = Pick<vscode.TreeDataProvider<Node>, 'getChildren' | 'getTreeItem'>;

export interface RowsView<Node> extends vscode.Disposable {
  readonly view: vscode.TreeView<Node>;
  /** Has the rows asked for again, where they are seen. */
  refresh(): void;
}

/** Fills the view of an id with rows. */
export function showRows<Node>(id: string, rows: Rows<Node>): RowsView<Node> {
  const changed = new vscode.EventEmitter<void>();
  const view = vscode.window.createTreeView<Node>(id, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => rows.getChildren(node),
      getTreeItem: (node) => rows.getTreeItem(node),
    },
    showCollapseAll: true,
  });
  const subscription = vscode.Disposable.from(view, changed);
  return { view, refresh: () => changed.fire(), dispose: () => subscription.dispose() };
}
