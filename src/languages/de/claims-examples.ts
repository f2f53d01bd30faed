export const claimExamples: readonly string[] = [];
