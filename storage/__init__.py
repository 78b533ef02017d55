"""Where Chaperone keeps what must not be lost: SQL on SQLite or PostgreSQL, and an in-memory twin of each store."""
