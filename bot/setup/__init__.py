"""The first hour: what is asked of whoever sets Chaperone up, what is checked at once, and what stops a start."""
