"""What happened, seen through the policy: analyses over frames of recorded facts."""
