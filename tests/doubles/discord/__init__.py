"""Discord on the loopback interface, as far as the tests need it."""
