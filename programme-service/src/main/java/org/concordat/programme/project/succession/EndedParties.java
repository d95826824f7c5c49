package org.concordat.programme.project.succession;

import java.time.LocalDate;
import java.util.List;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.register.succession.Inheritance;

/** Finds open projects whose organisations have ended. */
public interface EndedParties {

    /** Some of those that ended before a day and are followed by another organisation. */
    List<Inheritance<ProjectId>> before(LocalDate today, int atMost);
}
