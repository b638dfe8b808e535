/** Whether a path leads out of the folder that it counts from, with slashes of either kind. */
export const leavesFolder = (path: string): boolean => path.split(/[\\/]/).includes('..');
