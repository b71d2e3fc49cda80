/** It grows by one whenever a prompt changes: summaries say with which one they were made. */
export const promptVersion = 1;
