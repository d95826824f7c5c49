package org.concordat.programme.project.actual;

import java.util.UUID;

/** Holds what projects have cost against what they may. */
public interface ProjectSpendings {

    ProjectSpending of(UUID project);
}
