"""Pure rules: no framework, no clock, no input or output. Everything a rule needs is an argument."""
