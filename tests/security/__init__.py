"""What nobody may do, and what never shows: promises that a test holds."""
