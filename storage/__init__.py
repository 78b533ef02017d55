"""What must survive: SQL tables, their migrations and one module for each aggregate, with a twin in memory."""
