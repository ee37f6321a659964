"""The page on which a person draws where it hurts."""
