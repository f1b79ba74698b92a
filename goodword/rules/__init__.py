"""Pure rules: no framework, no clock, no input or output. All that a rule needs is an argument."""
