"""Qt widgets: they show a Screen and report what was asked; they decide nothing."""
