package org.concordat.programme.support.succession;

import java.time.LocalDate;
import java.util.List;
import org.concordat.programme.register.succession.Inheritance;
import org.concordat.programme.support.action.ActionId;

/** Finds open actions whose organisations have ended. */
public interface EndedActors {

    /** Some of those that ended before a day and are followed by another organisation. */
    List<Inheritance<ActionId>> before(LocalDate today, int atMost);
}
