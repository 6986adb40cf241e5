/** Name and version of the program that made a result. A test keeps the version in step with the package's. */
export const generator = "treatydiff 0.0.0";
