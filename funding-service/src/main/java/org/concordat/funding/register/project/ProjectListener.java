package org.concordat.funding.register.project;

import org.concordat.platform.change.EffectiveDate;

/** Whoever acts on what programme tells of a project; in the transaction that handles the event. */
@FunctionalInterface
public interface ProjectListener {

    /** @param project that an award pays for */
    void told(KnownProject project, EffectiveDate effective);
}
