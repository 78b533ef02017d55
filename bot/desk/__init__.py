"""The supervisor's desk: what those who answer for a school see and do, on the web and in chat."""
