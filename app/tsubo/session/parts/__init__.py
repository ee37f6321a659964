"""The parts a Screen is made of, as frozen values; texts are final, ``**bold**`` is strong."""
