"""The journal at rest: one SQLite file, its copies, and the folder two machines share."""
