package org.concordat.programme.project.dependency;

import java.util.UUID;

/**
 * Which dependencies a list shows; what is {@code null} does not narrow it.
 *
 * @param project that one of the two milestones is of
 * @param boundary organisation that leads the project of one of them or takes part in it
 */
public record DependencyFilter(UUID project, UUID boundary) {}
