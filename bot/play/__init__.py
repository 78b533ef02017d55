"""A school that somebody plays with in the browser: what each of its people sees, and what they do."""
