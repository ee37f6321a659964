"""The guide: a session led by picture, ring and large words."""
