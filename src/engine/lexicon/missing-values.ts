/** What stands in a cell that has no value: `n/a`, `..`, `:`, `[c]` of a value that is confidential. All of the cell. */
export const missingValue =
  /^(?:[-–—−.:*?…]{1,3}|: ?[a-z]{1,2}|#?n\.?\/?[ad]\.?|nan|null|none|nil|missing|not (?:available|applicable|known|stated)|no data|suppressed|confidential|withheld|unknown|\[\p{L}{1,3}\]|[cuxz])$/iu
