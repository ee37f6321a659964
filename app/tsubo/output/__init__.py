"""A routine leaves the window: as voice and tones, as a sound file, on paper."""
