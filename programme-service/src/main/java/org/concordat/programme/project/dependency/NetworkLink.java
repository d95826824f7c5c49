package org.concordat.programme.project.dependency;

/** That one milestone of a network waits for another. */
public record NetworkLink(LinkedMilestone predecessor, LinkedMilestone successor, int lagWorkingDays) {}
