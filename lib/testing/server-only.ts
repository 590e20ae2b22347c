// Stands in for the `server-only` package outside Next, where importing the real one throws.
export {};
