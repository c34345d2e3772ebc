/** Who may read something: anybody, nobody but members for a reason of Schedule 12A, or nobody but members by order. */
export type Classification = 'open' | 'exempt' | 'confidential';
