"""How well and how fast questions about the policies are answered."""
