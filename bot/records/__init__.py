"""Records that leave the log: purged with a receipt, or exported for the school, the public or one person."""
