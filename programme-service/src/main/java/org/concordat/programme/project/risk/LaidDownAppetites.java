package org.concordat.programme.project.risk;

import java.util.Optional;
import java.util.UUID;

/** How much risk programmes lay down for their projects. */
public interface LaidDownAppetites {

    /** Of the project's programme; none where it belongs to none, or that lays nothing down. */
    Optional<Integer> forProject(UUID project);
}
