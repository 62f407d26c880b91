"""With Rasa 3.6 itself, in the environment that `make test-rasa` makes; without one these tests are skipped."""
