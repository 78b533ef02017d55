"""The pages behind the menu of the console, one module a subject."""
