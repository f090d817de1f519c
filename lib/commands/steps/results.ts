/** Where the test runners write their counts, from the project's root. */
export const UNIT_RESULTS = 'test-results/unit.json';
export const E2E_RESULTS = 'test-results/e2e.json';
