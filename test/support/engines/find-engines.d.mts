/** @throws Error that says what to do. */
export declare function findFirefox(): string;
/** @throws Error that says what to do. */
export declare function findWebKitDriver(): string;
