"""The history page: the sessions so far, a calendar, and pictures of the numbers given."""
